import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { enter } from "@/lib/auth/queries";
import { settingsAddress, settingsView } from "@/lib/settings/rules";
import { AccountsView } from "./parts/accounts-view";
import { RulesView } from "./parts/rules-view";
import { WhitelistView } from "./parts/whitelist-view";

export async function generateMetadata({ searchParams }: PageProps<"/desk/settings">): Promise<Metadata> {
  const { part } = settingsView(await searchParams);
  const [settings, accounts, whitelist] = await Promise.all([
    getTranslations("settings"),
    getTranslations("accounts.desk"),
    getTranslations("whitelist"),
  ]);
  return { title: { rules: settings("title"), accounts: accounts("title"), whitelist: whitelist("title") }[part] };
}

/** The settings everybody at the desk may read; the accounts are the admins'. */
export default async function SettingsPage({ searchParams }: PageProps<"/desk/settings">) {
  const view = settingsView(await searchParams);
  const actor = await enter("/desk/settings", settingsAddress(view));
  if (view.part === "rules") return <RulesView actor={actor} />;
  if (view.part === "whitelist") return <WhitelistView actor={actor} view={view} />;
  if (actor.role !== "admin") forbidden();
  return <AccountsView actor={actor} view={view} />;
}
