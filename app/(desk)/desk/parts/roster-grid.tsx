import { Printer } from "lucide-react";
import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { PeopleWeek } from "@/lib/desk/queries/people-week";
import type { Totals } from "@/lib/desk/rules/board";
import type { Region } from "@/lib/regions/queries";
import { regionShortName } from "@/lib/regions/rules";
import { instantOf } from "@/lib/time";
import { type BoardAsk, boardHref } from "./board-href";
import { RosterCell } from "./roster-cell";

type Day = Totals & { day: string };
type Props = {
  people: PeopleWeek["people"];
  days: readonly Day[];
  today: string;
  ask: BoardAsk;
  regions: ReadonlyMap<string, Region>;
  /** More than one league is shown, so each line says its own. */
  several: boolean;
  /** The pages. */
  children: ReactNode;
};

/** People × days, one line a person. On a phone it scrolls sideways and the names stay. */
export function RosterGrid({ people, days, today, ask, regions, several, children }: Props) {
  const t = useTranslations("desk.board");
  const format = useFormatter();
  const locale = useLocale();
  const noon = (day: string) => instantOf(day, "12:00");
  const league = (code: string) => {
    const region = regions.get(code);
    return region ? regionShortName(region, locale) : code;
  };
  return (
    <div className="bd" role="region" aria-label={t("roster_label")} tabIndex={0}>
      <div className="grid ro" role="grid" aria-label={t("roster_label")} aria-colcount={8} data-grid="">
        <div role="row" className="contents">
          <div className="corner" role="columnheader">
            {t("people")}
            <br />
            {t("by_duty")}
          </div>
          {days.map((one) => (
            <DayHead key={one.day} one={one} />
          ))}
        </div>
        {people.map(({ id, name, regionCode, notActive, days: cells }) => (
          <div key={id} role="row" className="contents">
            <div className="lg" role="rowheader">
              <Link href={`/desk/volunteers/${id}`} prefetch={false} title={name}>
                {name}
              </Link>
              {(several || notActive) && (
                <span className="mute">
                  {[several && league(regionCode), notActive && t("not_active")].filter(Boolean).join(t("comma"))}
                </span>
              )}
            </div>
            {cells.map((cell, i) => {
              const day = days[i]?.day ?? "";
              const where = t("where", { league: name, day: format.dateTime(noon(day), "dayWeek") });
              return <RosterCell key={day} cell={cell} today={day === today} label={where} />;
            })}
          </div>
        ))}
      </div>
      <div className="px-5 pb-6">{children}</div>
    </div>
  );

  function DayHead({ one: { day, events, missing } }: { one: Day }) {
    const label = format.dateTime(noon(day), "dayWeek");
    return (
      <div className={day === today ? "dh today" : "dh"} role="columnheader">
        <p>
          <b>{Number(day.slice(8))}</b>
          {format.dateTime(noon(day), "weekday")}
          {day === today && <em>{t("today")}</em>}
        </p>
        <p className="dm">
          {events > 0 ? (
            <Link
              href={boardHref({ view: "roster", day, region: ask.region })}
              prefetch={false}
              aria-label={t("print_day", { day: label })}
            >
              {t("events", { count: events })} <Printer className="i" aria-hidden />
            </Link>
          ) : (
            <span>{t("events", { count: events })}</span>
          )}
          {missing > 0 && <span className="gap">{t("short", { count: missing })}</span>}
        </p>
      </div>
    );
  }
}
