import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { settingsAddress } from "@/lib/settings/rules";

type Props = {
  groups: readonly { key: string; title: string }[];
  /** Whether the accounts are offered. */
  accounts: boolean;
  /** What is shown instead of the groups. */
  here?: "accounts" | "whitelist";
};

/** The groups of settings, the whitelist, and the accounts for those who may open them. */
export async function SettingsNav({ groups, accounts, here }: Props) {
  const [t, ta, tw] = await Promise.all([
    getTranslations("settings"),
    getTranslations("accounts.desk"),
    getTranslations("whitelist"),
  ]);
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
      <Link
        href={settingsAddress({ part: "whitelist", year: null, item: null })}
        aria-current={here === "whitelist" ? "page" : undefined}
      >
        {tw("nav")}
      </Link>
      {accounts && (
        <Link
          href={settingsAddress({ part: "accounts", account: null })}
          aria-current={here === "accounts" ? "page" : undefined}
        >
          {ta("nav")}
        </Link>
      )}
    </nav>
  );
}
