import type { Settings } from "../../settings/rules";

/** What a score is made of; the order is the order in which reasons are shown. */
export const MATCH_PARTS = ["language", "distance", "qualification", "load", "free", "visited"] as const;
export type MatchPart = (typeof MATCH_PARTS)[number];

/** How much each part counts, 0–10. */
export type Weights = Record<MatchPart, number>;

/** The weights as they are set today. */
export const weightsOf = (settings: Settings): Weights => ({
  language: settings.weight_language,
  distance: settings.weight_distance,
  qualification: settings.weight_qualification,
  load: settings.weight_load,
  free: settings.weight_free,
  visited: settings.weight_visited,
});
