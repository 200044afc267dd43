import { getTranslations } from "next-intl/server";
import { DeskPage } from "@/components/shell/desk-page";
import type { Actor } from "@/lib/auth/rules/actor";
import { latestSettingChanges, readAllSettings } from "@/lib/settings/queries";
import { SettingsForm } from "../form";
import { settingGroups } from "./groups";
import { LatestChanges } from "./latest-changes";
import { SettingsNav } from "./settings-nav";

/** The rules and texts that can be set, for admins to change and for coordinators to read. */
export async function RulesView({ actor }: { actor: Actor }) {
  const [t, shown, latest] = await Promise.all([
    getTranslations("settings"),
    readAllSettings(),
    latestSettingChanges(),
  ]);
  const mayEdit = actor.role === "admin";
  const groups = settingGroups(t);
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
        <SettingsNav groups={groups} accounts={mayEdit} />
        <SettingsForm once={crypto.randomUUID()} groups={groups} shown={shown} mayEdit={mayEdit} words={words} />
        <aside className="side">
          <LatestChanges latest={latest} />
        </aside>
      </div>
    </DeskPage>
  );
}
