import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeskPage } from "@/components/shell/desk-page";
import { enter } from "@/lib/auth/queries";
import { latestSettingChanges, readAllSettings } from "@/lib/settings/queries";
import { SETTING_KEYS, SETTINGS, TEXT_KEYS, TEXTS } from "@/lib/settings/rules";
import { type SettingGroup, SettingsForm } from "./form";
import { LatestChanges } from "./parts/latest-changes";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("title") };
}

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
] as const;

const UNITS = {
  travel_gap_same_minutes: "minutes",
  travel_gap_other_minutes: "minutes",
  daily_cap_hours: "hours",
  offer_hours: "hours",
  invitations_per_week: "invitations",
  clearance_months: "months",
  review_working_days: "days",
  weight_language: "points",
  weight_distance: "points",
  weight_qualification: "points",
  weight_load: "points",
  weight_free: "points",
  weight_visited: "points",
  request_answer_days: "days",
} as const satisfies Record<(typeof SETTING_KEYS)[number], string>;

export default async function SettingsPage() {
  const actor = await enter("/desk/settings", "/desk/settings");
  const [t, shown, latest] = await Promise.all([
    getTranslations("settings"),
    readAllSettings(),
    latestSettingChanges(),
  ]);
  const mayEdit = actor.role === "admin";
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
  const words = {
    alwaysOn: t("always_on"),
    law: t("law"),
    twoAdults: t("two_adults"),
    twoAdultsNote: t("two_adults_note"),
    was: t("was", { value: "{value}" }),
    now: t("now", { value: "{value}" }),
    reason: t("reason"),
    reasonHint: t("reason_hint"),
    save: t("save"),
    saving: t("saving"),
    empty: t("empty"),
  };
  return (
    <DeskPage root="page-desk-settings" title={t("title")} scope={t(mayEdit ? "scope_admin" : "scope_reader")}>
      <div className="split">
        <nav className="nav" aria-label={t("nav")}>
          {groups.map((group) => (
            <a key={group.key} href={`#${group.key}`}>
              {group.title}
            </a>
          ))}
        </nav>
        <SettingsForm once={crypto.randomUUID()} groups={groups} shown={shown} mayEdit={mayEdit} words={words} />
        <aside className="side">
          <LatestChanges latest={latest} />
        </aside>
      </div>
    </DeskPage>
  );
}
