import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { deskAccounts, latestAccess } from "@/lib/accounts/queries/desk-accounts";
import type { Actor } from "@/lib/auth/rules/actor";
import { allRegions } from "@/lib/regions/queries";
import { regionName } from "@/lib/regions/rules";
import { type SettingsView, settingsAddress } from "@/lib/settings/rules";
import { AccountSide } from "./account-side";
import { AccountTable } from "./account-table";
import { LatestAccess } from "./latest-access";
import { OpenAccount } from "./open-account";
import { SettingsFrame } from "./settings-frame";

type Props = { actor: Actor; view: Extract<SettingsView, { part: "accounts" }> };

/** Everybody who can come to the desk; beside the list one of them, a new one, or what was done lately. */
export async function AccountsView({ actor, view }: Props) {
  const one = view.account === "new" ? null : view.account;
  const [t, locale, messages, accounts, regions, latest] = await Promise.all([
    getTranslations("accounts.desk"),
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
    <SettingsFrame
      here="accounts"
      title={t("title")}
      scope={t("scope")}
      accounts
      add={{ href: settingsAddress({ part: "accounts", account: "new" }), label: t("new") }}
      side={{
        id: "account",
        label: shown ? shown.name : t(view.account ? "new" : "last"),
        children: (
          <>
            <NextIntlClientProvider messages={{ accounts: { desk, roles, does } }}>
              {view.account === "new" && <OpenAccount once={crypto.randomUUID()} leagues={leagues} />}
              {shown && (
                <AccountSide key={shown.id} account={shown} leagues={leagues} isOwn={shown.id === actor.accountId} />
              )}
            </NextIntlClientProvider>
            {view.account !== "new" && <LatestAccess latest={latest} one={shown !== null} />}
          </>
        ),
      }}
    >
      <AccountTable accounts={accounts} leagues={leagues} own={actor.accountId} shown={one} />
    </SettingsFrame>
  );
}
