import { CalendarRange } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EmptyArt } from "@/components/art/scenes";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import type { MonthBoard, MonthDay } from "@/lib/desk/rules/month";
import { instantOf } from "@/lib/time";
import { BoardEventCard } from "./board-event-card";
import { type BoardAsk, boardHref } from "./board-href";

type Props = {
  board: MonthBoard;
  today: string;
  ask: BoardAsk;
  /** The address of the month with an event opened, but for the event's id. */
  opening: string;
  chosen: string | undefined;
  /** What is opened, and on which day. */
  popover: { day: string; content: ReactNode } | null;
};

/** Weeks × weekdays; on a phone a list of the days that have something. */
export function MonthGrid({ board, today, ask, opening, chosen, popover }: Props) {
  const t = useTranslations("desk.board");
  const format = useFormatter();
  const noon = (day: string) => instantOf(day, "12:00");
  const none = board.totals.events === 0 || (ask.gaps && board.totals.withGaps === 0);
  return (
    <div className="bd" role="region" aria-label={t("month_label")} tabIndex={0}>
      {none ? (
        <Empty
          className="my-6"
          level={2}
          art={<EmptyArt />}
          title={t(ask.gaps && board.totals.events > 0 ? "month_full" : "month_empty")}
          action={
            ask.gaps || ask.kind || ask.region || ask.mine ? (
              <ButtonLink href={boardHref({ view: "month", month: ask.month })}>{t("clear")}</ButtonLink>
            ) : (
              <ButtonLink href="/desk/events/new">{t("new_event")}</ButtonLink>
            )
          }
        >
          {t("month_empty_note")}
        </Empty>
      ) : (
        <div className="grid mo" role="grid" aria-label={t("month_label")} aria-colcount={7} data-grid="">
          <div role="row" className="contents">
            {board.weeks[0]?.map(({ day }) => (
              <div key={day} className="mh" role="columnheader">
                {format.dateTime(noon(day), "weekday")}
              </div>
            ))}
          </div>
          {board.weeks.map((week) => (
            <div key={week[0]?.day} role="row" className="contents">
              {week.map((one) => (
                <Day key={one.day} one={one} />
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );

  function Day({ one: { day, within, totals, shown, more } }: { one: MonthDay }) {
    const label = format.dateTime(noon(day), "dayWeek");
    const state = [
      day === today && "td",
      !within && "out",
      totals.events === 0 && "nil",
      totals.missing === 0 && "ok",
    ].filter(Boolean);
    const opened = popover?.day === day ? popover.content : null;
    return (
      <div className={["cell", ...state].join(" ")} role="gridcell" aria-label={label}>
        {within && (
          <p className="mdh">
            <Link
              href={boardHref({ view: "week", week: day, gaps: ask.gaps, mine: ask.mine, kind: ask.kind })}
              prefetch={false}
              aria-label={t("open_week", { day: label })}
            >
              <b>{Number(day.slice(8))}</b>
              <span className="ph">{format.dateTime(noon(day), "weekday")}</span>
              <CalendarRange className="i" aria-hidden />
            </Link>
            {day === today && <span className="sr-only">{t("today")}</span>}
            {totals.events > 0 && <span className="mute">{t("events", { count: totals.events })}</span>}
            {totals.missing > 0 && <span className="gap">{t("short", { count: totals.missing })}</span>}
          </p>
        )}
        {shown.map((event) =>
          event.id === chosen ? (
            <div key={event.id} className="at">
              <BoardEventCard event={event} href={opening + event.id} chosen />
              {opened}
            </div>
          ) : (
            <BoardEventCard key={event.id} event={event} href={opening + event.id} />
          ),
        )}
        {more > 0 && (
          <Link
            className="more no-underline"
            href={`/desk/events?view=all&from=${day}&to=${day}${ask.region ? `&region=${ask.region}` : ""}`}
            prefetch={false}
          >
            {t("more", { count: more })}
          </Link>
        )}
        {!shown.some(({ id }) => id === chosen) && opened}
      </div>
    );
  }
}
