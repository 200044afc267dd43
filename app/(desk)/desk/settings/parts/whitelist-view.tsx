import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { Actor } from "@/lib/auth/rules/actor";
import { type SettingsView, settingsAddress } from "@/lib/settings/rules";
import { dayOf } from "@/lib/time";
import { wholeWhitelist } from "@/lib/whitelist/queries";
import { SettingsFrame } from "./settings-frame";
import { WhitelistCopy } from "./whitelist-copy";
import { WhitelistForm } from "./whitelist-form";
import { WhitelistTable } from "./whitelist-table";

type Props = { actor: Actor; view: Extract<SettingsView, { part: "whitelist" }> };

const NEW = "new";

/** What may enter schools, year by year; beside the list one item to change, or a new one. */
export async function WhitelistView({ actor, view }: Props) {
  const [t, rows] = await Promise.all([getTranslations("whitelist"), wholeWhitelist()]);
  const thisYear = Number(dayOf(new Date()).slice(0, 4));
  const year = view.year ?? thisYear;
  const mayEdit = actor.role === "admin";
  const years = [...new Set([...rows.map((row) => row.year), thisYear, thisYear + 1, year])].sort();
  const items = rows.filter((row) => row.year === year);
  const shown = items.find(({ item }) => item === view.item) ?? null;
  const isNew = view.item === NEW;
  if (view.item && !isNew && !shown) notFound();
  return (
    <SettingsFrame
      here="whitelist"
      title={t("title")}
      scope={t("scope")}
      accounts={mayEdit}
      add={mayEdit ? { href: settingsAddress({ part: "whitelist", year, item: NEW }), label: t("new") } : null}
      side={{
        id: "item",
        label: shown?.item ?? t("new"),
        children:
          mayEdit && (isNew || shown) ? (
            <WhitelistForm key={`${year}-${shown?.item ?? NEW}-${shown?.version ?? 0}`} year={year} shown={shown} />
          ) : (
            <p className="imp sm ink2">{t(mayEdit ? "choose" : "reader")}</p>
          ),
      }}
    >
      <WhitelistTable items={items} year={year} years={years} shown={shown?.item ?? null} mayEdit={mayEdit}>
        {mayEdit && <WhitelistCopy rows={rows} year={year} />}
      </WhitelistTable>
    </SettingsFrame>
  );
}
