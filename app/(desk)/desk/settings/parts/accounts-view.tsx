import { Plus } from "lucide-react";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { DeskPage } from "@/components/shell/desk-page";
import { ButtonLink } from "@/components/ui/button";
import { deskAccounts, latestAccess } from "@/lib/accounts/queries/desk-accounts";
import type { Actor } from "@/lib/auth/rules/actor";
import { allRegions } from "@/lib/regions/queries";
import { regionName } from "@/lib/regions/rules";
import { type SettingsView, settingsAddress } from "@/lib/settings/rules";
import { AccountSide } from "./account-side";
import { AccountTable } from "./account-table";
import { settingGroups } from "./groups";
import { LatestAccess } from "./latest-access";
import { OpenAccount } from "./open-account";
import { SettingsNav } from "./settings-nav";

type Props = { actor: Actor; view: Extract<SettingsView, { part: "accounts" }> };

/** Everybody who can come to the desk; beside the list one of them, a new one, or what was done lately. */
export async function AccountsView({ actor, view }: Props) {
  const one = view.account === "new" ? null : view.account;
  const [t, settings, locale, messages, accounts, regions, latest] = await Promise.all([
    getTranslations("accounts.desk"),
    getTranslations("settings"),
    getLocale(),
    getMessages(),
    deskAccounts(),
    allRegions(),
    latestAccess(one),
  ]);
  const shown = one && accounts.find(({ id }) => id === one);
  if (one && !shown) notFound();
  const leagues = regions
    .filter(({ level }) => level !== "autonomous_region")
    .map((region) => ({ code: region.code, name: regionName(region, locale) }));
  const { desk, roles, does } = messages.accounts;
  return (
    <DeskPage
      root="page-desk-settings"
      title={t("title")}
      scope={t("scope")}
      actions={
        <ButtonLink variant="primary" size="sm" href={settingsAddress({ part: "accounts", account: "new" })}>
          <Plus className="i" aria-hidden />
          {t("new")}
        </ButtonLink>
      }
    >
      <div className="split">
        <SettingsNav groups={settingGroups(settings)} accounts here="accounts" />
        <div className="col form">
          <AccountTable accounts={accounts} leagues={leagues} own={actor.accountId} shown={one} />
        </div>
        <aside className="side" id="account" aria-label={shown ? shown.name : t(view.account ? "new" : "last")}>
          <NextIntlClientProvider messages={{ accounts: { desk, roles, does } }}>
            {view.account === "new" && <OpenAccount once={crypto.randomUUID()} leagues={leagues} />}
            {shown && (
              <AccountSide key={shown.id} account={shown} leagues={leagues} isOwn={shown.id === actor.accountId} />
            )}
          </NextIntlClientProvider>
          {view.account !== "new" && <LatestAccess latest={latest} one={shown !== null} />}
        </aside>
      </div>
    </DeskPage>
  );
}
