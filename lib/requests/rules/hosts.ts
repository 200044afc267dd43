import type { OrganisationKind, RequestKind } from "@/db/words";
import { contactOf } from "../../volunteers/rules/contact";

/** Which units ask for what; the first is what a new name is taken for. */
export const HOST_KINDS = {
  campus_visit: ["school", "university"],
  base_trip: ["school", "university", "association"],
  enterprise_service: ["enterprise"],
  rights_aid: ["enterprise", "university", "school", "base", "association"],
} as const satisfies Record<RequestKind, readonly OrganisationKind[]>;

/** Pupils come along: a teacher is there, and grades are asked. */
export const withPupils = (kind: RequestKind): boolean => kind === "campus_visit" || kind === "base_trip";

/** A number to call as it is stored: a mobile number, or a landline "0471-1234567" (a school's office); null when it is neither. */
export function phoneOf(typed: string): string | null {
  const plain = typed.normalize("NFKC").trim();
  const mobile = plain.includes("@") ? null : contactOf(plain);
  if (mobile) return mobile;
  const digits = plain.replace(/[\s()—–-]/g, "");
  const [, area, local] = /^(0(?:10|2\d|[3-9]\d{2}))(\d{7,8})$/.exec(digits) ?? [];
  return area && local ? `${area}-${local}` : null;
}
