import type { EligibilityCode } from "@/db/words";

/** Where somebody puts right what broke under their sign-up. */
const MENDED = {
  qualification: "training",
  guardian_consent: "data",
  own_consent: "data",
  not_active: "profile",
  language: "profile",
  age: "profile",
  clearance: "profile",
} as const;
type Place = (typeof MENDED)[keyof typeof MENDED];

export const MEND_AT: Record<Place, string> = {
  training: "/me/trainings",
  data: "/me/data",
  profile: "/me/profile",
};

/** The places that help with these broken rules, each once, the first rule's first; times that meet are for a withdrawal. */
export const mendAt = (flags: readonly EligibilityCode[]): Place[] => [
  ...new Set(flags.flatMap((code) => Object.entries(MENDED).flatMap(([of, place]) => (of === code ? [place] : [])))),
];
