import { useFormatter, useTranslations } from "next-intl";
import type { AccessEntry } from "@/lib/accounts/queries/desk-accounts";

const LINES = {
  "accounts.create_admin": "accounts_create_admin",
  "accounts.open": "accounts_open",
  "accounts.change_access": "accounts_change_access",
  "accounts.close": "accounts_close",
  "accounts.reopen": "accounts_reopen",
  "accounts.sign_in_link": "accounts_sign_in_link",
} as const;

const isKnown = (act: string): act is keyof typeof LINES => Object.hasOwn(LINES, act);

/** Who opened, changed and closed which account lately; `one`: only the account shown. */
export function LatestAccess({ latest, one }: { latest: readonly AccessEntry[]; one: boolean }) {
  const t = useTranslations("accounts.desk");
  const format = useFormatter();
  return (
    <div className="imp">
      <h2 className="text-lg">{t(one ? "last_one" : "last")}</h2>
      {latest.length === 0 && <p className="sm mute">{t("nothing")}</p>}
      <ul>
        {latest.map(({ id, at, act, by, whom }) => (
          <li key={id}>
            {isKnown(act) && t(`line.${LINES[act]}`, { by: by ?? t("system"), whom: whom ?? t("someone") })}
            <small>
              <time dateTime={at.toISOString()}>{format.dateTime(at, "dayTime")}</time>
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
}
