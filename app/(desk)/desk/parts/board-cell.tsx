import { Plus } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Cell } from "@/lib/desk/rules/board";
import { BoardEventCard } from "./board-event-card";

type Props = { cell: Cell; day: string; regionCode: string; today: boolean; mayAdd: boolean; label: string };

/** One league on one day: events with gaps in full, full ones folded into a number that leads to the list. */
export function BoardCell({ cell, day, regionCode, today, mayAdd, label }: Props) {
  const t = useTranslations("desk.board");
  const list = `/desk/events?view=all&region=${regionCode}&from=${day}&to=${day}`;
  return (
    <div className={today ? "cell td" : "cell"} role="cell" aria-label={label}>
      {cell.shown.map((event) => (
        <BoardEventCard key={event.id} event={event} />
      ))}
      {cell.folded > 0 && (
        <Link className="more no-underline" href={list}>
          {t("folded", { count: cell.folded })}
        </Link>
      )}
      {cell.full > 0 && (
        <Link className="cnt no-underline" href={list}>
          {t("full_count", { count: cell.full })}
        </Link>
      )}
      {mayAdd && cell.shown.length === 0 && (
        <Link
          className="add"
          href={`/desk/events/new?day=${day}&region=${regionCode}`}
          aria-label={t("add_here", { where: label })}
        >
          <Plus className="i" aria-hidden />
        </Link>
      )}
    </div>
  );
}
