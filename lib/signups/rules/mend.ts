import type { EligibilityCode } from "@/db/words";

type Place = "training" | "data" | "profile";

/** Where somebody puts right what broke under their sign-up; times that meet are for a withdrawal. */
const MENDED: Partial<Record<EligibilityCode, Place>> = {
  qualification: "training",
  guardian_consent: "data",
  own_consent: "data",
  not_active: "profile",
  language: "profile",
  age: "profile",
  clearance: "profile",
};

export const MEND_AT: Record<Place, string> = {
  training: "/me/trainings",
  data: "/me/data",
  profile: "/me/profile",
};

/** The places that help with these broken rules, each once, the first rule's first. */
export const mendAt = (flags: readonly EligibilityCode[]): Place[] => [
  ...new Set(flags.flatMap((code) => MENDED[code] ?? [])),
];
