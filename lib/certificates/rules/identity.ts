import type { IdentityKind } from "@/db/words";
import { plusMinutes } from "../../time";

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECKS = "10X98765432";

/** An identity number as it is kept: without blanks, in capitals, in plain width. */
export const plainIdentity = (typed: string): string => typed.normalize("NFKC").toUpperCase().replace(/\s/g, "");

/** Whether a number can be one of its kind. A resident card's last place proves the others (ISO 7064, MOD 11-2). */
export function isIdentity(kind: IdentityKind, number: string): boolean {
  if (kind !== "resident_card") return /^[A-Z0-9()-]{5,24}$/.test(number);
  if (!/^\d{17}[\dX]$/.test(number)) return false;
  const sum = WEIGHTS.reduce((all, weight, i) => all + weight * Number(number.charAt(i)), 0);
  return CHECKS.charAt(sum % 11) === number.charAt(17);
}

/** The first and last places only: "1**************X". */
export const maskedIdentity = (number: string): string =>
  `${number.slice(0, 1)}${"*".repeat(Math.max(0, number.length - 2))}${number.slice(-1)}`;

/** Why somebody may look at an identity number; each look is in the audit log. */
export const IDENTITY_REASONS = ["print_full", "check_in_person", "asked_by_holder"] as const;
export type IdentityReason = (typeof IDENTITY_REASONS)[number];

/** For how long one look lasts, in the session that gave the reason. */
export const IDENTITY_MINUTES = 10;

/** Until when a number asked for at `since` may be seen; null: not, or no longer. */
export function seenUntil(since: Date | null, now: Date): Date | null {
  const until = since && plusMinutes(since, IDENTITY_MINUTES);
  return until && until > now ? until : null;
}
