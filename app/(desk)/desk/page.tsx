import { ChevronLeft, ChevronRight, Plus, Printer } from "lucide-react";
import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { DeskPage } from "@/components/shell/desk-page";
import { ButtonLink } from "@/components/ui/button";
import { enter } from "@/lib/auth/queries";
import { mayChange, scopeOf } from "@/lib/auth/rules/actor";
import { weekBoard } from "@/lib/desk/queries/board";
import { weekOf } from "@/lib/desk/rules/week";
import { addDays, dayOf, instantOf } from "@/lib/time";
import { BoardGrid } from "./parts/board-grid";
import { boardHref } from "./parts/board-href";
import { BoardStrip } from "./parts/board-strip";
import { PrintBoard } from "./parts/print-board";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("desk.board"))("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function BoardPage({ searchParams }: Props) {
  const asked = await searchParams;
  const now = new Date();
  const week = weekOf(typeof asked.week === "string" ? asked.week : undefined, now);
  const ask = { week: week.isThis ? undefined : week.monday, gaps: asked.gaps === "1", mine: asked.mine === "1" };
  const actor = await enter("/desk", boardHref(ask));
  const scope = scopeOf(actor);
  const { board, regions } = await weekBoard(week.days, ask.mine ? scope : null, now);
  const [t, format] = await Promise.all([getTranslations("desk.board"), getFormatter()]);
  const from = format.dateTime(instantOf(week.monday, "12:00"), "day");
  const to = format.dateTime(instantOf(week.sunday, "12:00"), "day");
  const other = (days: number) => boardHref({ ...ask, week: addDays(week.monday, days) });
  return (
    <DeskPage
      root="page-desk-board"
      data-gaps={ask.gaps ? "" : undefined}
      title={t("range", { from, to })}
      scope={t("title")}
      actions={
        <>
          <ButtonLink size="sm" variant="quiet" icon href={other(-7)} aria-label={t("previous")}>
            <ChevronLeft className="i" aria-hidden />
          </ButtonLink>
          <ButtonLink
            size="sm"
            href={boardHref({ ...ask, week: undefined })}
            aria-current={week.isThis ? "date" : undefined}
          >
            {t("this_week")}
          </ButtonLink>
          <ButtonLink size="sm" variant="quiet" icon href={other(7)} aria-label={t("next")}>
            <ChevronRight className="i" aria-hidden />
          </ButtonLink>
          <PrintBoard label={t("print")} icon={<Printer className="i" aria-hidden />} />
          <ButtonLink size="sm" variant="primary" href="/desk/events/new">
            <Plus className="i" aria-hidden />
            {t("new_event")}
          </ButtonLink>
        </>
      }
    >
      <BoardStrip totals={board.totals} ask={ask} scoped={scope !== null} />
      <BoardGrid
        board={board}
        days={week.days}
        today={dayOf(now)}
        regions={regions}
        mine={(code) => mayChange(actor, code)}
      />
    </DeskPage>
  );
}
