import { Link2 } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { LinkBox } from "@/components/desk/link-box";
import { Badge } from "@/components/ui/badge";
import { KeyValues } from "@/components/ui/card";
import type { DeskAccount } from "@/lib/accounts/queries/desk-accounts";
import { SIGN_IN_LINK_HOURS } from "@/lib/accounts/rules/link-hours";
import { link } from "../actions";
import { ChangeAccess } from "./change-access";
import { CloseAccount } from "./close-account";
import type { League } from "./leagues";

type Props = { account: DeskAccount; leagues: readonly League[]; isOwn: boolean };

/** One account: who, since when, what it may do, and the way to give, change and take its access. */
export function AccountSide({ account, leagues, isOwn }: Props) {
  const t = useTranslations("accounts.desk");
  const roles = useTranslations("accounts.roles");
  const format = useFormatter();
  const day = (at: Date) => format.dateTime(at, "fullDay");
  const hidden = { accountId: account.id, version: String(account.version) };
  const { disabledAt } = account;
  return (
    <>
      <section className="imp od">
        <h2 className="text-lg">
          {account.name} <Badge>{roles(account.role)}</Badge>
        </h2>
        {disabledAt && <p className="sm dng">{t("closed_since", { at: day(disabledAt) })}</p>}
        <KeyValues
          rows={[
            {
              key: t("logins"),
              value: [account.phone, account.email].flatMap((name) =>
                name
                  ? [
                      <span className="block wrap-anywhere" key={name}>
                        {name}
                      </span>,
                    ]
                  : [],
              ),
            },
            { key: t("seen"), value: account.lastSeenAt ? format.dateTime(account.lastSeenAt, "stamp") : t("never") },
            { key: t("since"), value: day(account.createdAt) },
          ]}
        />
        {isOwn && <p className="sm ink2">{t("own")}</p>}
        {!isOwn && !disabledAt && (
          <LinkBox
            inPlace
            action={link}
            once={crypto.randomUUID()}
            hidden={{ accountId: account.id }}
            label={
              <>
                <Link2 className="i" aria-hidden />
                {t("link")}
              </>
            }
            note={t("link_note", { hours: SIGN_IN_LINK_HOURS })}
            submit={t("link_do")}
            busy={t("busy")}
            words={{
              ready: t("link_ready"),
              label: t("link_label"),
              copy: t("copy"),
              copied: t("copied"),
              again: t("again"),
            }}
          />
        )}
      </section>
      {!isOwn && !disabledAt && (
        <section className="imp od">
          <h3>{t("access")}</h3>
          <ChangeAccess
            once={crypto.randomUUID()}
            hidden={hidden}
            leagues={leagues}
            role={account.role}
            regions={account.regions}
          />
        </section>
      )}
      {!isOwn && (
        <section className="imp od">
          <CloseAccount once={crypto.randomUUID()} hidden={hidden} name={account.name} closed={disabledAt !== null} />
        </section>
      )}
    </>
  );
}
