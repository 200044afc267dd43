import type { QualificationKind } from "@/db/words";
import { covers } from "../../signups/rules/credentials";
import { addDays, daysBetween } from "../../time";

/** So many days before the last day the holder is told. Nearest first. */
export const NOTICE_DAYS = [7, 30, 60] as const;
/** A lapse is worked through within so many days after it, however long the process was down. */
export const LAPSE_WITHIN_DAYS = 30;
/** So many days before somebody is of age they are told that the guardian's consent ends. */
export const ANEW_DAYS = 30;

/** Days are YYYY-MM-DD, both ends included. */
export type Holding = { id: string; kind: QualificationKind; validFrom: string; validUntil: string | null };

/** One of the same kind that lasts longer: then neither its end nor its lapse concerns anybody. */
export function outlived(one: Holding, all: readonly Holding[]): boolean {
  const { validUntil } = one;
  if (validUntil === null) return false;
  return all.some(
    (other) =>
      other.kind === one.kind &&
      other.id !== one.id &&
      other.validFrom <= addDays(validUntil, 1) &&
      (other.validUntil === null ||
        other.validUntil > validUntil ||
        (other.validUntil === validUntil && other.id > one.id)),
  );
}

/**
 * Which notice is due for a credential that ends on `validUntil`: 60, 30 or 7 days before, the nearest that has come,
 * also when the day itself was missed; null when none is. What was recorded later than a notice's day does not get it.
 */
export function noticeDue(validUntil: string, recordedOn: string, today: string): (typeof NOTICE_DAYS)[number] | null {
  const left = daysBetween(today, validUntil);
  if (left < 0) return null;
  const stage = NOTICE_DAYS.find((days) => left <= days);
  if (stage === undefined || recordedOn > addDays(validUntil, -stage)) return null;
  return stage;
}

type Coming = { id: string /** The shift's day. */; day: string; needs: QualificationKind | null };

/** Which coming sign-ups a lapse breaks: those that need the kind on a day that nothing else held covers. */
export function brokenBy<S extends Coming>(
  signups: readonly S[],
  kind: QualificationKind,
  held: readonly Holding[],
): S[] {
  const ofKind = held.filter((one) => one.kind === kind);
  return signups.filter(
    ({ needs, day }) =>
      needs === kind && !ofKind.some(({ validFrom, validUntil }) => covers(day, validFrom, validUntil)),
  );
}

/** Whether the stated rule frees a place today: broken for lack of a qualification, and its shift begins within `hours`; 0 hours: only a person frees it. */
export const freesNow = (startsAt: Date, now: Date, hours: number): boolean =>
  hours > 0 && startsAt > now && startsAt.getTime() - now.getTime() <= hours * 3_600_000;
