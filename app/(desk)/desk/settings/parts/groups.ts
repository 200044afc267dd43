import type { getTranslations } from "next-intl/server";
import { type SETTING_KEYS, SETTINGS, TEXT_KEYS, TEXTS } from "@/lib/settings/rules";
import type { SettingGroup } from "../form";

const GROUPS = [
  { key: "scheduling", numbers: ["travel_gap_same_minutes", "travel_gap_other_minutes", "daily_cap_hours"] },
  { key: "offers", numbers: ["offer_hours", "invitations_per_week"] },
  {
    key: "matching",
    numbers: [
      "weight_language",
      "weight_distance",
      "weight_qualification",
      "weight_load",
      "weight_free",
      "weight_visited",
    ],
  },
  { key: "roster", numbers: ["clearance_months", "review_working_days", "request_answer_days"] },
  {
    key: "privacy",
    numbers: [
      "data_answer_days",
      "deletion_grace_days",
      "keep_declined_months",
      "keep_signups_months",
      "keep_letters_months",
      "keep_hosts_months",
      "keep_bookings_months",
      "keep_logs_months",
    ],
  },
] as const;

const UNITS = {
  travel_gap_same_minutes: "minutes",
  travel_gap_other_minutes: "minutes",
  daily_cap_hours: "hours",
  offer_hours: "hours",
  invitations_per_week: "invitations",
  clearance_months: "months",
  review_working_days: "days",
  request_answer_days: "days",
  data_answer_days: "calendar_days",
  deletion_grace_days: "calendar_days",
  keep_declined_months: "months",
  keep_signups_months: "months",
  keep_letters_months: "months",
  keep_hosts_months: "months",
  keep_bookings_months: "months",
  keep_logs_months: "months",
  weight_language: "points",
  weight_distance: "points",
  weight_qualification: "points",
  weight_load: "points",
  weight_free: "points",
  weight_visited: "points",
} as const satisfies Record<(typeof SETTING_KEYS)[number], string>;

/** The settings by group, with their words. */
export function settingGroups(t: Awaited<ReturnType<typeof getTranslations<"settings">>>): SettingGroup[] {
  const groups: SettingGroup[] = GROUPS.map(({ key, numbers }) => ({
    key,
    title: t(`groups.${key}.title`),
    note: t(`groups.${key}.note`),
    fields: numbers.map((name) => ({
      name,
      label: t(`fields.${name}.label`),
      note: t(`fields.${name}.note`),
      unit: t(`units.${UNITS[name]}`),
      bounds: t("bounds", SETTINGS[name]),
    })),
  }));
  groups.push({
    key: "texts",
    title: t("groups.texts.title"),
    note: t("groups.texts.note"),
    fields: TEXT_KEYS.map((name) => ({
      name,
      label: t(`fields.${name}.label`),
      note: t(`fields.${name}.note`),
      max: TEXTS[name].max,
    })),
  });
  return groups;
}
