/** What can be set: where it stands on the settings page, its unit, default and bounds. */
export const SETTINGS = {
  travel_gap_same_minutes: { group: "scheduling", unit: "minutes", default: 30, min: 0, max: 240 },
  travel_gap_other_minutes: { group: "scheduling", unit: "minutes", default: 180, min: 0, max: 720 },
  daily_cap_hours: { group: "scheduling", unit: "hours", default: 8, min: 1, max: 12 },
  offer_hours: { group: "offers", unit: "hours", default: 12, min: 1, max: 72 },
  invitations_per_week: { group: "offers", unit: "invitations", default: 3, min: 1, max: 20 },
  clearance_months: { group: "roster", unit: "months", default: 12, min: 1, max: 36 },
  lapse_frees_hours: { group: "roster", unit: "hours", default: 48, min: 0, max: 168 },
  review_working_days: { group: "roster", unit: "days", default: 2, min: 1, max: 10 },
  weight_language: { group: "matching", unit: "points", default: 6, min: 0, max: 10 },
  weight_distance: { group: "matching", unit: "points", default: 6, min: 0, max: 10 },
  weight_qualification: { group: "matching", unit: "points", default: 3, min: 0, max: 10 },
  weight_load: { group: "matching", unit: "points", default: 5, min: 0, max: 10 },
  weight_free: { group: "matching", unit: "points", default: 4, min: 0, max: 10 },
  weight_visited: { group: "matching", unit: "points", default: 2, min: 0, max: 10 },
  request_answer_days: { group: "roster", unit: "days", default: 3, min: 1, max: 10 },
  hours_promise_days: { group: "hours", unit: "days", default: 3, min: 1, max: 15 },
  star_1_hours: { group: "hours", unit: "hours", default: 100, min: 1, max: 10_000 },
  star_2_hours: { group: "hours", unit: "hours", default: 300, min: 1, max: 10_000 },
  star_3_hours: { group: "hours", unit: "hours", default: 600, min: 1, max: 10_000 },
  star_4_hours: { group: "hours", unit: "hours", default: 1000, min: 1, max: 10_000 },
  star_5_hours: { group: "hours", unit: "hours", default: 1500, min: 1, max: 10_000 },
  data_answer_days: { group: "privacy", unit: "calendar_days", default: 15, min: 1, max: 15 },
  deletion_grace_days: { group: "privacy", unit: "calendar_days", default: 7, min: 1, max: 30 },
  keep_declined_months: { group: "privacy", unit: "months", default: 3, min: 1, max: 12 },
  keep_signups_months: { group: "privacy", unit: "months", default: 36, min: 12, max: 120 },
  keep_letters_months: { group: "privacy", unit: "months", default: 12, min: 3, max: 36 },
  keep_hosts_months: { group: "privacy", unit: "months", default: 12, min: 1, max: 36 },
  keep_bookings_months: { group: "privacy", unit: "months", default: 12, min: 1, max: 36 },
  keep_logs_months: { group: "privacy", unit: "months", default: 36, min: 36, max: 120 },
} as const;

/** Texts that the public sees, with the most characters each may have; empty means not shown. */
export const TEXTS = {
  operator_note: { max: 80 },
  hotline: { max: 60 },
  privacy_contact: { max: 120 },
} as const;

export type SettingKey = keyof typeof SETTINGS;
export type TextKey = keyof typeof TEXTS;
export type Settings = Record<SettingKey, number>;
export type Texts = Record<TextKey, string>;

export const TEXT_KEYS = ["operator_note", "hotline", "privacy_contact"] as const satisfies readonly TextKey[];

export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(SETTINGS, key);
export const SETTING_KEYS: readonly SettingKey[] = Object.keys(SETTINGS).filter(isSettingKey);
export const isTextKey = (key: string): key is TextKey => Object.hasOwn(TEXTS, key);

/** One of something for every setting. */
export const eachSetting = <T>(of: (key: SettingKey) => T): Record<SettingKey, T> => ({
  travel_gap_same_minutes: of("travel_gap_same_minutes"),
  travel_gap_other_minutes: of("travel_gap_other_minutes"),
  daily_cap_hours: of("daily_cap_hours"),
  offer_hours: of("offer_hours"),
  invitations_per_week: of("invitations_per_week"),
  clearance_months: of("clearance_months"),
  lapse_frees_hours: of("lapse_frees_hours"),
  review_working_days: of("review_working_days"),
  weight_language: of("weight_language"),
  weight_distance: of("weight_distance"),
  weight_qualification: of("weight_qualification"),
  weight_load: of("weight_load"),
  weight_free: of("weight_free"),
  weight_visited: of("weight_visited"),
  request_answer_days: of("request_answer_days"),
  hours_promise_days: of("hours_promise_days"),
  star_1_hours: of("star_1_hours"),
  star_2_hours: of("star_2_hours"),
  star_3_hours: of("star_3_hours"),
  star_4_hours: of("star_4_hours"),
  star_5_hours: of("star_5_hours"),
  data_answer_days: of("data_answer_days"),
  deletion_grace_days: of("deletion_grace_days"),
  keep_declined_months: of("keep_declined_months"),
  keep_signups_months: of("keep_signups_months"),
  keep_letters_months: of("keep_letters_months"),
  keep_hosts_months: of("keep_hosts_months"),
  keep_bookings_months: of("keep_bookings_months"),
  keep_logs_months: of("keep_logs_months"),
});

export const defaultSettings: Settings = eachSetting((key) => SETTINGS[key].default);

type Stored = readonly { key: string; value: unknown }[];

/** Stored values over defaults; an unknown or out-of-bounds stored value is ignored. */
export function settingsFrom(rows: Stored): Settings {
  const settings: Settings = { ...defaultSettings };
  for (const { key, value } of rows)
    if (isSettingKey(key) && typeof value === "number" && value >= SETTINGS[key].min && value <= SETTINGS[key].max)
      settings[key] = value;
  return settings;
}

export function textsFrom(rows: Stored): Texts {
  const texts: Texts = { operator_note: "", hotline: "", privacy_contact: "" };
  for (const { key, value } of rows) if (isTextKey(key) && typeof value === "string") texts[key] = value;
  return texts;
}

type Value = string | number;
export type Change = { key: string; from: Value; to: Value };

/**
 * What a form that saw `seen` and now says `wanted` changes, given what stands there `now`.
 * A key that somebody else changed meanwhile, and that this form changes too, is a conflict.
 */
export function changesOf(seen: Record<string, Value>, wanted: Record<string, Value>, now: Record<string, Value>) {
  const changes: Change[] = [];
  const conflicts: string[] = [];
  for (const [key, to] of Object.entries(wanted)) {
    const from = now[key];
    if (from === undefined || to === seen[key] || to === from) continue;
    if (from !== seen[key]) conflicts.push(key);
    else changes.push({ key, from, to });
  }
  return { changes, conflicts };
}

/** What the settings page shows: the rules, the accounts, or the whitelist of a year (null: this year). */
export type SettingsView =
  | { part: "rules" }
  | { part: "accounts"; account: string | "new" | null }
  | { part: "whitelist"; year: number | null; item: string | null };

const text = (value: string | string[] | undefined, most: number) =>
  typeof value === "string" && value !== "" ? value.slice(0, most) : null;

/** What an address asks for; what makes no sense is left out. */
export function settingsView(query: Record<string, string | string[] | undefined>): SettingsView {
  if (query.see === "accounts") return { part: "accounts", account: text(query.account, 64) };
  if (query.see !== "whitelist") return { part: "rules" };
  const year = text(query.year, 4);
  return { part: "whitelist", year: year && /^20\d\d$/.test(year) ? Number(year) : null, item: text(query.item, 120) };
}

export function settingsAddress(view: SettingsView): string {
  if (view.part === "rules") return "/desk/settings";
  const query = new URLSearchParams({ see: view.part });
  if (view.part === "accounts" && view.account) query.set("account", view.account);
  if (view.part === "whitelist" && view.year) query.set("year", String(view.year));
  if (view.part === "whitelist" && view.item) query.set("item", view.item);
  return `/desk/settings?${query}`;
}
