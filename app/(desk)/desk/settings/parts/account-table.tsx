import { CircleCheck, Lock } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Badge, SampleMark } from "@/components/ui/badge";
import { GroupRow, Table, Td, Th } from "@/components/ui/table";
import type { DeskAccount } from "@/lib/accounts/queries/desk-accounts";
import { settingsAddress } from "@/lib/settings/rules";
import { type League, leagueNames } from "./leagues";

type Props = {
  accounts: readonly DeskAccount[];
  leagues: readonly League[];
  /** The account that asks, and the one shown beside the list. */
  own: string;
  shown: string | null;
};

/** The list, by role; those who cannot come in stand last. */
export function AccountTable({ accounts, leagues, own, shown }: Props) {
  const t = useTranslations("accounts.desk");
  const roles = useTranslations("accounts.roles");
  const format = useFormatter();
  const groupOf = (one: DeskAccount) => (one.disabledAt ? "closed" : one.role);
  const groups = [...new Set(accounts.map(groupOf))];
  const row = (one: DeskAccount) => (
    <tr key={one.id} className={one.id === shown ? "cur" : undefined}>
      <Td className="w">
        <span className="two">
          <span>
            <Link
              className="t"
              href={`${settingsAddress({ part: "accounts", account: one.id })}#account`}
              aria-current={one.id === shown ? "true" : undefined}
            >
              {one.name}
            </Link>
            {one.id === own && <span className="mute xs"> {t("you")}</span>}
            {one.isSample && " "}
            {one.isSample && <SampleMark>{t("sample")}</SampleMark>}
          </span>
          <small className="wrap-anywhere">{[one.phone, one.email].filter(Boolean).join(t("comma"))}</small>
        </span>
      </Td>
      <Td className="w sm">
        {one.role === "coordinator" ? leagueNames(one.regions, leagues, t("comma")) : t("whole")}
        {one.disabledAt && <small className="mute block">{roles(one.role)}</small>}
      </Td>
      <Td className="sm">{one.lastSeenAt ? format.dateTime(one.lastSeenAt, "dayTime") : t("never")}</Td>
      <Td>
        {one.disabledAt ? (
          <Badge icon={<Lock className="i" aria-hidden />}>{t("closed")}</Badge>
        ) : (
          <Badge tone="ok" icon={<CircleCheck className="i" aria-hidden />}>
            {t("open")}
          </Badge>
        )}
      </Td>
    </tr>
  );
  const closed = accounts.filter(({ disabledAt }) => disabledAt !== null).length;
  return (
    <section className="blk" aria-labelledby="accounts-title">
      <header>
        <h2 id="accounts-title">{t("list")}</h2>
        <small>{t("list_note", { n: accounts.length, closed })}</small>
      </header>
      <Table dense caption={t("caption")} className="wl">
        <thead>
          <tr>
            <Th>{t("name")}</Th>
            <Th>{t("role")}</Th>
            <Th>{t("seen")}</Th>
            <Th>{t("state")}</Th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group}>
            <GroupRow columns={4}>{group === "closed" ? t("group_closed") : roles(group)}</GroupRow>
            {accounts.filter((one) => groupOf(one) === group).map(row)}
          </tbody>
        ))}
      </Table>
    </section>
  );
}
