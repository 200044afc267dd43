import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Board, Totals } from "@/lib/desk/rules/board";
import { type Region } from "@/lib/regions/queries";
import { regionShortName } from "@/lib/regions/rules";
import { instantOf } from "@/lib/time";
import { BoardCell } from "./board-cell";

type Props = {
  board: Board;
  days: readonly string[];
  today: string;
  regions: ReadonlyMap<string, Region>;
  mine: (code: string) => boolean;
  /** The address of the board with an event opened, but for the event's id. */
  opening: string;
  chosen: string | undefined;
  /** What is opened, and in which cell. */
  popover: { regionCode: string; day: string; content: ReactNode } | null;
};

/** Leagues × days. On a phone it scrolls sideways and the leagues stay. */
export function BoardGrid({ board, days, today, regions, mine, opening, chosen, popover }: Props) {
  const t = useTranslations("desk.board");
  const format = useFormatter();
  const locale = useLocale();
  const noon = (day: string) => instantOf(day, "12:00");
  const name = (code: string) => {
    const region = regions.get(code);
    return region ? regionShortName(region, locale) : code;
  };
  return (
    <div className="bd" role="region" aria-label={t("label")} tabIndex={0}>
      <div className="grid" role="grid" aria-label={t("label")} aria-colcount={8} data-grid="">
        <div role="row" className="contents">
          <div className="corner" role="columnheader">
            {t("leagues")}
            <br />
            {t("by_gap")}
          </div>
          {days.map((day, i) => (
            <DayHead key={day} day={day} totals={board.days[i]} />
          ))}
        </div>
        {board.rows.map(({ regionCode, totals, cells }) => (
          <div key={regionCode} role="row" className="contents">
            <div className="lg" role="rowheader">
              <b>{name(regionCode)}</b>
              <span className="mute">{t("events", { count: totals.events })}</span>
              {totals.missing > 0 && <span className="gap">{t("short", { count: totals.missing })}</span>}
            </div>
            {cells.map((cell, i) => {
              const day = days[i] ?? "";
              const where = t("where", { league: name(regionCode), day: format.dateTime(noon(day), "dayWeek") });
              return (
                <BoardCell
                  key={day}
                  cell={cell}
                  day={day}
                  regionCode={regionCode}
                  today={day === today}
                  mayAdd={mine(regionCode) && day >= today}
                  label={where}
                  opening={opening}
                  chosen={chosen}
                  popover={popover?.regionCode === regionCode && popover.day === day ? popover.content : null}
                />
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );

  function DayHead({ day, totals }: { day: string; totals: Totals | undefined }) {
    const { events, missing, needed, taken } = totals ?? { events: 0, missing: 0, needed: 0, taken: 0 };
    return (
      <div className={day === today ? "dh today" : "dh"} role="columnheader">
        <p>
          <b>{Number(day.slice(8))}</b>
          {format.dateTime(noon(day), "weekday")}
          {day === today && <em>{t("today")}</em>}
        </p>
        <p className="dm">
          <span>{t("events", { count: events })}</span>
          {missing > 0 ? (
            <span className="gap">{t("short", { count: missing })}</span>
          ) : (
            events > 0 && day >= today && <span className="full">{t("day_full")}</span>
          )}
        </p>
        {needed > 0 && (
          <i className="bar2" aria-hidden>
            <i style={{ width: `${(100 * taken) / needed}%` }} />
          </i>
        )}
      </div>
    );
  }
}
