/* What a host chooses from, besides db/words: asked by the form, read by the desk. */

export const INDUSTRIES = [
  "livestock",
  "grain",
  "food",
  "cashmere",
  "energy",
  "chemistry",
  "equipment",
  "culture",
  "trade",
  "software",
  "other",
] as const;
export const SIZES = ["under_20", "from_20", "from_100", "from_300"] as const;
export const IP_HELD = ["none", "trademark", "patent", "copyright", "geographical_indication", "trade_secret"] as const;
export const NEEDS = [
  "trademark",
  "patent",
  "infringement",
  "secret",
  "overseas",
  "finance",
  "staff",
  "system",
] as const;
/** Which right the help is about. */
export const MATTERS = [
  "patent",
  "trademark",
  "copyright",
  "geographical_indication",
  "trade_secret",
  "plant_variety",
  "unsure",
] as const;
export const STAGES = ["suspected", "found", "accused", "in_dispute"] as const;
export const WANTS = ["advice", "evidence", "mediation", "complaint", "lawyer"] as const;
/** Where: at the host's, or by video. */
export const REQUEST_MODES = ["onsite", "online"] as const;
