import type { AttendanceState, EventState } from "@/db/words";
import { MINUTE_MS } from "../../time";
import { takesMarks, untimely, type Window } from "./timing";

export type ScanFacts = {
  shift: Window;
  event: EventState;
  signedUp: boolean;
  attendance: { state: AttendanceState | null; inAt: Date | null; outAt: Date | null } | null;
  /** The person has a place in another shift of the event. */
  elsewhere: boolean;
  /** When the code was scanned. */
  at: Date;
};

/** What a person who scanned the code can do, or why nothing. */
export type Standing =
  | "in"
  | "out"
  | "just_in"
  | "done"
  | "too_early"
  | "too_late"
  | "closed"
  | "wrong_shift"
  | "not_signed_up";

/** Scanning again within a quarter of an hour after arriving is no wish to leave. */
const JUST_MS = 15 * MINUTE_MS;

/** How somebody stands before the code they scanned. */
export function standing({ shift, event, signedUp, attendance, elsewhere, at }: ScanFacts, now: Date): Standing {
  if (!takesMarks(event)) return "closed";
  if (!signedUp) return elsewhere ? "wrong_shift" : "not_signed_up";
  if (attendance?.outAt) return "done";
  if (!attendance?.inAt) return timely(untimely(shift, { kind: "in", at, side: "self" }, now)) ?? "in";
  const late = timely(untimely(shift, { kind: "out", at, side: "self" }, now));
  if (late) return late;
  return at.getTime() - attendance.inAt.getTime() < JUST_MS ? "just_in" : "out";
}

const timely = (why: ReturnType<typeof untimely>) => (why === "too_early" ? "too_early" : why ? "too_late" : null);
