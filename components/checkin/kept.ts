// What the rest of the product knows of the roll kept in this browser, without opening its database: two small facts
// without any person in them.
const UNTIL = "zhiya.roll.until";
const UNSENT = "zhiya.roll.unsent";

/** The cookie that asks this browser to forget the roll; set at sign-out, readable by scripts on purpose. */
export const FORGET_COOKIE = "zhiya_forget_roll";
export const ROLL_DATABASE = "zhiya-roll";
/** Hours a roll stands in the browser. */
export const KEPT_HOURS = 48;

/** The browser's storage, or none where it is switched off. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** How many taps on site have not reached the server yet. */
export const unsentCount = (): number => Number(storage()?.getItem(UNSENT) ?? 0);
export const noteUnsent = (count: number): void => storage()?.setItem(UNSENT, String(count));

/** @param until when the newest roll kept here must be gone, as epoch milliseconds */
export const noteKept = (until: number): void => storage()?.setItem(UNTIL, String(until));

/** Whether the roll must go now: asked at sign-out, or older than it may be and with nothing left to send. */
export function mustForget(now: number): boolean {
  if (document.cookie.split("; ").some((each) => each.startsWith(`${FORGET_COOKIE}=`))) return true;
  const until = Number(storage()?.getItem(UNTIL) ?? Number.NaN);
  return until <= now && unsentCount() === 0;
}

/** Removes the roll, what waits with it, the shell's cache, and the note that asked for it. */
export async function forgetRoll(): Promise<void> {
  await new Promise<void>((done) => {
    const request = indexedDB.deleteDatabase(ROLL_DATABASE);
    request.onsuccess = request.onerror = request.onblocked = () => done();
  });
  storage()?.removeItem(UNTIL);
  storage()?.removeItem(UNSENT);
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is missing in too many browsers on site.
  document.cookie = `${FORGET_COOKIE}=; path=/; max-age=0`;
}
