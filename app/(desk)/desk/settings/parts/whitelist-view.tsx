import { Plus } from "lucide-react";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DeskPage } from "@/components/shell/desk-page";
import { ButtonLink } from "@/components/ui/button";
import type { Actor } from "@/lib/auth/rules/actor";
import { type SettingsView, settingsAddress } from "@/lib/settings/rules";
import { dayOf } from "@/lib/time";
import { wholeWhitelist } from "@/lib/whitelist/queries";
import { settingGroups } from "./groups";
import { SettingsNav } from "./settings-nav";
import { WhitelistCopy } from "./whitelist-copy";
import { WhitelistForm } from "./whitelist-form";
import { WhitelistTable } from "./whitelist-table";

type Props = { actor: Actor; view: Extract<SettingsView, { part: "whitelist" }> };

const NEW = "new";

/** What may enter schools, year by year; beside the list one item to change, or a new one. */
export async function WhitelistView({ actor, view }: Props) {
  const [t, settings, rows] = await Promise.all([
    getTranslations("whitelist"),
    getTranslations("settings"),
    wholeWhitelist(),
  ]);
  const thisYear = Number(dayOf(new Date()).slice(0, 4));
  const year = view.year ?? thisYear;
  const mayEdit = actor.role === "admin";
  const years = [...new Set([...rows.map((row) => row.year), thisYear, thisYear + 1, year])].sort();
  const items = rows.filter((row) => row.year === year);
  const shown = items.find(({ item }) => item === view.item) ?? null;
  const isNew = view.item === NEW;
  if (view.item && !isNew && !shown) notFound();
  return (
    <DeskPage
      root="page-desk-settings"
      title={t("title")}
      scope={t("scope")}
      actions={
        mayEdit && (
          <ButtonLink variant="primary" size="sm" href={settingsAddress({ part: "whitelist", year, item: NEW })}>
            <Plus className="i" aria-hidden />
            {t("new")}
          </ButtonLink>
        )
      }
    >
      <div className="split">
        <SettingsNav groups={settingGroups(settings)} accounts={mayEdit} here="whitelist" />
        <div className="col form">
          <WhitelistTable items={items} year={year} years={years} shown={shown?.item ?? null} mayEdit={mayEdit}>
            {mayEdit && <WhitelistCopy rows={rows} year={year} />}
          </WhitelistTable>
        </div>
        <aside className="side" id="item" aria-label={shown?.item ?? t("new")}>
          {mayEdit && (isNew || shown) ? (
            <WhitelistForm key={`${year}-${shown?.item ?? NEW}-${shown?.version ?? 0}`} year={year} shown={shown} />
          ) : (
            <p className="imp sm ink2">{t(mayEdit ? "choose" : "reader")}</p>
          )}
        </aside>
      </div>
    </DeskPage>
  );
}
