import type { getTranslations } from "next-intl/server";
import { SETTING_KEYS, SETTINGS, TEXT_KEYS, TEXTS } from "@/lib/settings/rules";
import type { SettingGroup } from "../form";

const GROUPS = ["scheduling", "offers", "matching", "roster", "hours", "privacy"] as const;

/** The settings by group, with their words. */
export function settingGroups(t: Awaited<ReturnType<typeof getTranslations<"settings">>>): SettingGroup[] {
  const groups: SettingGroup[] = GROUPS.map((key) => ({
    key,
    title: t(`groups.${key}.title`),
    note: t(`groups.${key}.note`),
    fields: SETTING_KEYS.filter((name) => SETTINGS[name].group === key).map((name) => ({
      name,
      label: t(`fields.${name}.label`),
      note: t(`fields.${name}.note`),
      unit: t(`units.${SETTINGS[name].unit}`),
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
