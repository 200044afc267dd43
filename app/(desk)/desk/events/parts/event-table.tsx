import { Fragment } from "react";
import { useFormatter, useTranslations } from "next-intl";
import { GroupRow, Table, Th } from "@/components/ui/table";
import type { Actor } from "@/lib/auth/rules/actor";
import type { DeskRow } from "@/lib/events/queries/desk-list";
import { groupBy } from "@/lib/signups/rules/group";
import { dayOf } from "@/lib/time";
import { EventRow } from "./event-row";

const HEADS = ["own", "time", "event", "league", "volunteers", "state", "next"] as const;

/** Events by day; each day says how many and what is missing. */
export function EventTable({ rows, actor, now }: { rows: readonly DeskRow[]; actor: Actor; now: Date }) {
  const t = useTranslations("events.desk.list");
  const format = useFormatter();
  const days = groupBy(rows, ({ event }) => (event.startsAt ? dayOf(event.startsAt) : ""));
  const today = dayOf(now);
  const year = today.slice(0, 4);
  return (
    <Table caption={t("table")} dense>
      <thead>
        <tr>
          {HEADS.map((head) => (
            <Th key={head}>
              {head === "own" ? <span className="sr-only">{t("heads.own")}</span> : t(`heads.${head}`)}
            </Th>
          ))}
        </tr>
      </thead>
      {[...days].map(([day, own]) => {
        const missing = own.reduce((sum, row) => sum + row.missing, 0);
        const at = own[0]?.event.startsAt;
        return (
          <tbody key={day}>
            <GroupRow columns={HEADS.length}>
              <b>
                {!at
                  ? t("no_day")
                  : day.startsWith(year)
                    ? format.dateTime(at, "dayWeek")
                    : format.dateTime(at, "fullDay")}
                {day === today && t("is_today")}
              </b>
              {t("events", { count: own.length })}
              {missing > 0 && (
                <>
                  {t("comma")}
                  <span className="gap">{t("short", { count: missing })}</span>
                </>
              )}
            </GroupRow>
            {own.map((row) => (
              <Fragment key={row.event.id}>
                <EventRow row={row} actor={actor} now={now} />
              </Fragment>
            ))}
          </tbody>
        );
      })}
    </Table>
  );
}
