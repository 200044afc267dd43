import { Plus } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Cell } from "@/lib/desk/rules/board";
import { BoardEventCard } from "./board-event-card";

type Props = {
  cell: Cell;
  day: string;
  regionCode: string;
  today: boolean;
  mayAdd: boolean;
  label: string;
  /** The address of the board with an event opened, but for the event's id. */
  opening: string;
  chosen: string | undefined;
  /** What is opened beside a card of this cell. */
  popover: ReactNode;
};

/** One league on one day: events with gaps in full, full ones folded into a number that leads to the list. */
export function BoardCell({ cell, day, regionCode, today, mayAdd, label, opening, chosen, popover }: Props) {
  const t = useTranslations("desk.board");
  const list = `/desk/events?view=all&region=${regionCode}&from=${day}&to=${day}`;
  return (
    <div className={today ? "cell td" : "cell"} role="gridcell" aria-label={label}>
      {cell.shown.map((event) =>
        event.id === chosen ? (
          <div key={event.id} className="at">
            <BoardEventCard event={event} href={opening + event.id} chosen />
            {popover}
          </div>
        ) : (
          <BoardEventCard key={event.id} event={event} href={opening + event.id} />
        ),
      )}
      {cell.folded > 0 && (
        <Link className="more no-underline" href={list} prefetch={false}>
          {t("folded", { count: cell.folded })}
        </Link>
      )}
      {cell.full > 0 && (
        <Link className="cnt no-underline" href={list} prefetch={false}>
          {t("full_count", { count: cell.full })}
        </Link>
      )}
      {mayAdd && cell.shown.length === 0 && (
        <Link
          className="add"
          href={`/desk/events/new?day=${day}&region=${regionCode}`}
          prefetch={false}
          aria-label={t("add_here", { where: label })}
        >
          <Plus className="i" aria-hidden />
        </Link>
      )}
      {!cell.shown.some(({ id }) => id === chosen) && popover}
    </div>
  );
}
