import { dayOf } from "../../time";

type Span = { startsAt: Date; endsAt: Date };
/** A counted record of the same person. */
export type Counted = Span & { chain: string; minutes: number; title: string };

/** The counted record that shares time with a span, half-open; nobody serves twice at once (domain.md §1.5). */
export const overlapping = (others: readonly Counted[], span: Span): Counted | null =>
  others.find((other) => other.startsAt < span.endsAt && span.startsAt < other.endsAt) ?? null;

/** Minutes counted already on the day of a span's start. */
export const dayMinutes = (others: readonly Counted[], span: Span): number =>
  others
    .filter((other) => dayOf(other.startsAt) === dayOf(span.startsAt))
    .reduce((sum, other) => sum + other.minutes, 0);

/** True when a record brings its day above the cap: then a second person must agree, the hours are never cut. */
export const isOverCap = (others: readonly Counted[], record: Span & { minutes: number }, capHours: number): boolean =>
  dayMinutes(others, record) + record.minutes > capHours * 60;

/** The fewest characters of a reason, and of one for a day above the cap. */
export const REASON_LEAST = 2;
export const CAP_REASON_LEAST = 10;

export type CapAnswer = "plain" | "reason" | "first_yes" | "same_person" | "second_yes";

/**
 * What a yes to a record means, given its day: an ordinary one, the first of two (which wants a reason), the second by
 * somebody else, or a second by the same person, which is none.
 */
export function capAnswer(asked: { over: boolean; firstYesBy: string | null; by: string; reason: string }): CapAnswer {
  if (!asked.over) return "plain";
  if (asked.firstYesBy === null) return asked.reason.length < CAP_REASON_LEAST ? "reason" : "first_yes";
  return asked.firstYesBy === asked.by ? "same_person" : "second_yes";
}
