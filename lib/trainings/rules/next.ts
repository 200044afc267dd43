import { QUALIFICATIONS, type QualificationKind } from "@/db/words";
import { validityOf } from "../../volunteers/rules/validity";
import { NOTICE_DAYS, type Holding } from "./expiry";

export type Standing = "never" | "ended" | "soon" | "held";
export type Lesson<T> = { kind: QualificationKind; standing: Standing; opens: number; trainings: T[] };

const SOON = Math.max(...NOTICE_DAYS);
const RANK: Record<Standing, number> = { never: 0, ended: 0, soon: 1, held: 2 };

/** How somebody stands with a kind today: the best of what they hold. */
export function standingOf(kind: QualificationKind, held: readonly Holding[], today: string): Standing {
  const states = held
    .filter((one) => one.kind === kind)
    .map(({ validFrom, validUntil }) => validityOf(validFrom, validUntil, today, SOON).state);
  if (states.some((state) => state === "valid" || state === "coming")) return "held";
  if (states.includes("soon")) return "soon";
  return states.length > 0 ? "ended" : "never";
}

/**
 * What to learn next: every kind that is not held for good measure and opens something or is taught somewhere, the one
 * that opens most positions first.
 * @param opens coming positions with free places that need the kind
 * @param offered trainings that grant a kind and can be enrolled for
 */
export function nextToLearn<T extends { grants: QualificationKind | null }>(
  held: readonly Holding[],
  opens: Partial<Record<QualificationKind, number>>,
  offered: readonly T[],
  today: string,
): Lesson<T>[] {
  return QUALIFICATIONS.map((kind) => ({
    kind,
    standing: standingOf(kind, held, today),
    opens: opens[kind] ?? 0,
    trainings: offered.filter(({ grants }) => grants === kind),
  }))
    .filter(({ standing, opens, trainings }) => standing !== "held" && opens + trainings.length > 0)
    .sort((a, b) => RANK[a.standing] - RANK[b.standing] || b.opens - a.opens);
}
