import { Settings2, UserRound } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Empty } from "@/components/ui/empty";
import type { AuditRow } from "@/lib/audit/queries/log";
import { type AuditFilter, auditAddress, VIEWS } from "@/lib/audit/rules";
import { groupBy } from "@/lib/signups/rules/group";
import { dayOf } from "@/lib/time";
import { Sentence } from "./sentence";

type Props = { log: AuditRow[]; filter: AuditFilter; chosen: string | null };

/** The log by day, newest first; one sentence a line. */
export function LogList({ log, filter, chosen }: Props) {
  const t = useTranslations("audit");
  const format = useFormatter();
  if (log.length === 0)
    return (
      <Empty level={2} title={t("empty.title")}>
        {t("empty.body")}
      </Empty>
    );
  const days = groupBy(log, (row) => dayOf(row.at));
  return [...days].map(([day, rows]) => (
    <section key={day} aria-labelledby={`day-${day}`}>
      <h2 className="dayh" id={`day-${day}`}>
        <b>{format.dateTime(rows[0]?.at ?? new Date(), "dayWeek")}</b>
      </h2>
      <ul>
        {rows.map((row) => (
          <li key={row.id} className={`au${row.id === chosen ? " sel" : ""}`}>
            <time dateTime={row.at.toISOString()}>{format.dateTime(row.at, "time")}</time>
            {row.accountName && row.role !== "volunteer" ? (
              <Avatar name={row.accountName} size={26} />
            ) : (
              <span className="sysi">
                {row.accountId ? <UserRound className="i" aria-hidden /> : <Settings2 className="i" aria-hidden />}
              </span>
            )}
            <p>
              <Sentence row={row} href={auditAddress(filter, { page: filter.page, entry: row.id })} />
            </p>
            <span className="ki">
              {VIEWS.overrides.some((act) => act === row.act) && <Badge tone="warn">{t("marks.override")}</Badge>}
              {row.act === "volunteers.reveal" && <Badge tone="info">{t("marks.minor")}</Badge>}
            </span>
            <Link className="code mono xs" href={auditAddress(filter, { q: row.act })}>
              {row.act}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  ));
}
