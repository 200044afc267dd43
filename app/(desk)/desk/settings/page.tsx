import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { enter } from "@/lib/auth/queries";
import { settingsAddress, settingsView } from "@/lib/settings/rules";
import { AccountsView } from "./parts/accounts-view";
import { RulesView } from "./parts/rules-view";

export async function generateMetadata({ searchParams }: PageProps<"/desk/settings">): Promise<Metadata> {
  const { part } = settingsView(await searchParams);
  const [settings, accounts] = await Promise.all([getTranslations("settings"), getTranslations("accounts.desk")]);
  return { title: part === "accounts" ? accounts("title") : settings("title") };
}

/** The settings everybody at the desk may read; the accounts are the admins'. */
export default async function SettingsPage({ searchParams }: PageProps<"/desk/settings">) {
  const view = settingsView(await searchParams);
  const actor = await enter("/desk/settings", settingsAddress(view));
  if (view.part === "rules") return <RulesView actor={actor} />;
  if (actor.role !== "admin") forbidden();
  return <AccountsView actor={actor} view={view} />;
}
