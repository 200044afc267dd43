/** Hours a host has to pick, when the first offered date is far enough away. */
export const HOST_ANSWER_HOURS = 72;

/** What the host never sees: a timeline row of something that was undone before anybody knew. */
export const NEVER = new Date("9999-12-31T00:00:00.000Z");

type Offered = { visibleAt: Date };

/** Until when an offering can be undone without anybody having been told; null when it is too late. */
export function undoUntil(dates: readonly Offered[], now: Date): Date | null {
  const [first] = dates;
  return first && dates.every((date) => date.visibleAt > now) ? first.visibleAt : null;
}
