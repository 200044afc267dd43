import type { EventState, SignupState } from "@/db/words";
import { DAY_MS } from "../../time";

/** What the sorting needs to know of a sign-up. */
export type Duty = {
  state: SignupState;
  changedAt: Date;
  offer: { deadline: Date } | null;
  shift: { id: string; startsAt: Date; endsAt: Date };
  event: { status: EventState };
};

export type Duties<T> = {
  /** Places held for an answer, the most pressing first. */
  offers: T[];
  /** The next duty, or the one going on. */
  next: T | null;
  /** Further duties, waiting ones and recent news about coming shifts, by time. */
  coming: T[];
  /** Done, latest first. */
  past: T[];
};

/** How long a sign-up that one ended oneself is still shown, with the way back. */
const SHOWN_AFTER_WITHDRAWAL_MS = DAY_MS;
const MOST_PAST = 10;

const isLive = (duty: Duty) => duty.state === "confirmed" || duty.state === "waitlisted";

/** Sorts a volunteer's sign-ups (earliest shift first) into what the first page shows. */
export function sortDuties<T extends Duty>(duties: readonly T[], now: Date): Duties<T> {
  const ahead = duties.filter((duty) => duty.shift.endsAt > now);
  const offers = ahead
    .flatMap((duty) =>
      isLive(duty) && duty.offer && duty.offer.deadline > now ? [{ duty, until: duty.offer.deadline }] : [],
    )
    .sort((a, b) => a.until.getTime() - b.until.getTime())
    .map(({ duty }) => duty);
  const next = ahead.find((duty) => duty.state === "confirmed" && duty.event.status === "published") ?? null;
  const live = new Set(ahead.filter(isLive).map((duty) => duty.shift.id));
  const told = new Set<string>();
  const coming = ahead.filter((duty) => {
    if (duty === next || offers.includes(duty)) return false;
    if (isLive(duty)) return true;
    return (
      duty.shift.startsAt > now &&
      !live.has(duty.shift.id) &&
      isLatest(duty, ahead) &&
      isNews(duty, now) &&
      once(told, duty)
    );
  });
  const past = duties
    .filter((duty) => duty.state === "confirmed" && duty.shift.endsAt <= now)
    .reverse()
    .slice(0, MOST_PAST);
  return { offers, next, coming, past };
}

const isNews = (duty: Duty, now: Date) =>
  duty.state !== "withdrawn" || now.getTime() - duty.changedAt.getTime() < SHOWN_AFTER_WITHDRAWAL_MS;

/** Of several ended sign-ups for one shift only the last one speaks. */
const isLatest = (duty: Duty, all: readonly Duty[]) =>
  !all.some((other) => other !== duty && other.shift.id === duty.shift.id && other.changedAt > duty.changedAt);

function once(told: Set<string>, { shift }: Duty): boolean {
  if (told.has(shift.id)) return false;
  told.add(shift.id);
  return true;
}

export type PartOfDay = "morning" | "afternoon" | "evening";

/** Which greeting fits a wall-clock time "HH:mm". */
export function partOfDay(time: string): PartOfDay {
  if (time >= "04:00" && time < "12:00") return "morning";
  return time >= "12:00" && time < "18:00" ? "afternoon" : "evening";
}
