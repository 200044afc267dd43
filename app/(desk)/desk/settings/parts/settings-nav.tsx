import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { settingsAddress } from "@/lib/settings/rules";

type Props = {
  groups: readonly { key: string; title: string }[];
  /** Whether the accounts are offered. */
  accounts: boolean;
  /** The accounts are what is shown. */
  here?: boolean;
};

/** The groups of settings, and the accounts for those who may open them. */
export async function SettingsNav({ groups, accounts, here = false }: Props) {
  const [t, ta] = await Promise.all([getTranslations("settings"), getTranslations("accounts.desk")]);
  return (
    <nav className="nav" aria-label={t("nav")}>
      {groups.map((group) =>
        here ? (
          <Link key={group.key} href={`/desk/settings#${group.key}`}>
            {group.title}
          </Link>
        ) : (
          <a key={group.key} href={`#${group.key}`}>
            {group.title}
          </a>
        ),
      )}
      {accounts && (
        <Link href={settingsAddress({ part: "accounts", account: null })} aria-current={here ? "page" : undefined}>
          {ta("nav")}
        </Link>
      )}
    </nav>
  );
}
