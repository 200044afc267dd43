/** What can be set, with its default and bounds. Units are in the names. */
export const SETTINGS = {
  offer_hours: { default: 12, min: 1, max: 72 },
  travel_gap_same_minutes: { default: 30, min: 0, max: 240 },
  travel_gap_other_minutes: { default: 180, min: 0, max: 720 },
  daily_cap_hours: { default: 8, min: 1, max: 24 },
  invitations_per_week: { default: 3, min: 1, max: 20 },
  clearance_months: { default: 12, min: 1, max: 36 },
  review_working_days: { default: 2, min: 1, max: 10 },
  undo_minutes: { default: 15, min: 0, max: 60 },
} as const;

export type SettingKey = keyof typeof SETTINGS;
export type Settings = Record<SettingKey, number>;

export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(SETTINGS, key);

/** Stored values over defaults; an unknown or out-of-bounds stored value is ignored. */
export function settingsFrom(rows: readonly { key: string; value: unknown }[]): Settings {
  const settings: Settings = { ...defaultSettings };
  for (const { key, value } of rows)
    if (isSettingKey(key) && typeof value === "number" && value >= SETTINGS[key].min && value <= SETTINGS[key].max)
      settings[key] = value;
  return settings;
}

export const defaultSettings: Settings = {
  offer_hours: SETTINGS.offer_hours.default,
  travel_gap_same_minutes: SETTINGS.travel_gap_same_minutes.default,
  travel_gap_other_minutes: SETTINGS.travel_gap_other_minutes.default,
  daily_cap_hours: SETTINGS.daily_cap_hours.default,
  invitations_per_week: SETTINGS.invitations_per_week.default,
  clearance_months: SETTINGS.clearance_months.default,
  review_working_days: SETTINGS.review_working_days.default,
  undo_minutes: SETTINGS.undo_minutes.default,
};
