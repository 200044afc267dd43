import { ChevronLeft, ChevronRight, Inbox, Plus, Printer } from "lucide-react";
import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { DeskPage } from "@/components/shell/desk-page";
import { ButtonLink } from "@/components/ui/button";
import { Toast } from "@/components/ui/toast";
import { enter } from "@/lib/auth/queries";
import { mayChange, scopeOf } from "@/lib/auth/rules/actor";
import { weekBoard } from "@/lib/desk/queries/board";
import { eventBeside } from "@/lib/desk/queries/event-beside";
import { requestsBeside } from "@/lib/desk/queries/requests-beside";
import { TURNS } from "@/lib/requests/queries/groups";
import { weekOf } from "@/lib/desk/rules/week";
import { addDays, dayOf, instantOf } from "@/lib/time";
import { BoardGrid } from "./parts/board-grid";
import { boardAskOf, boardHref } from "./parts/board-href";
import { BoardStrip } from "./parts/board-strip";
import { EventPopover } from "./parts/event-popover";
import { GridKeys } from "./parts/grid-keys";
import { InboxBeside } from "./parts/inbox-beside";
import { PrintBoard } from "./parts/print-board";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("desk.board"))("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const SAID = ["invited", "invited_some"] as const;
/** From this column on a popover opens to the left. */
const LEFT_FROM = 4;

export default async function BoardPage({ searchParams }: Props) {
  const search = await searchParams;
  const now = new Date();
  const asked = boardAskOf(search);
  const actor = await enter("/desk", boardHref(asked));
  const beside = asked.event ? await eventBeside(actor, { event: asked.event, position: asked.position }, now) : null;
  const day = beside ? dayOf(beside.event.startsAt) : undefined;
  const week = weekOf(asked.week ?? day, now);
  const ask = { ...asked, week: week.isThis ? undefined : week.monday };
  const scope = scopeOf(actor);
  const view = TURNS.find((one) => one === ask.inbox) ?? "new";
  const [{ board, regions }, requests, t, popover, format] = await Promise.all([
    weekBoard(week.days, ask.mine ? scope : null, now, ask.kind),
    ask.inbox === "off" ? null : requestsBeside(actor),
    getTranslations("desk.board"),
    getTranslations("desk.popover"),
    getFormatter(),
  ]);
  const said = SAID.find((one) => one === search.said);
  const from = format.dateTime(instantOf(week.monday, "12:00"), "day");
  const to = format.dateTime(instantOf(week.sunday, "12:00"), "day");
  const closed = { ...ask, event: undefined };
  const other = (days: number) => boardHref({ ...closed, week: addDays(week.monday, days) });
  const plain = boardHref(closed);
  return (
    <DeskPage
      root="page-desk-board"
      data-gaps={ask.gaps ? "" : undefined}
      title={t("range", { from, to })}
      scope={t("title")}
      actions={
        <>
          <ButtonLink size="sm" variant="quiet" icon href={other(-7)} aria-label={t("previous")} data-key="PageUp">
            <ChevronLeft className="i" aria-hidden />
          </ButtonLink>
          <ButtonLink
            size="sm"
            href={boardHref({ ...closed, week: undefined })}
            aria-current={week.isThis ? "date" : undefined}
            data-key="T"
          >
            {t("this_week")}
          </ButtonLink>
          <ButtonLink size="sm" variant="quiet" icon href={other(7)} aria-label={t("next")} data-key="PageDown">
            <ChevronRight className="i" aria-hidden />
          </ButtonLink>
          {!requests && (
            <ButtonLink size="sm" href={boardHref({ ...ask, inbox: undefined })} scroll={false}>
              <Inbox className="i" aria-hidden />
              {t("show_inbox")}
            </ButtonLink>
          )}
          <PrintBoard label={t("print")} icon={<Printer className="i" aria-hidden />} />
          <ButtonLink size="sm" variant="primary" href="/desk/events/new" data-key="N">
            <Plus className="i" aria-hidden />
            {t("new_event")}{" "}
            <kbd className="noph" aria-hidden>
              N
            </kbd>
          </ButtonLink>
        </>
      }
    >
      <div className={requests ? "work" : "work alone"}>
        <div className="wk">
          <BoardStrip totals={board.totals} ask={ask} scoped={scope !== null} />
          <BoardGrid
            board={board}
            days={week.days}
            today={dayOf(now)}
            regions={regions}
            mine={(code) => mayChange(actor, code)}
            opening={`${plain}${plain.includes("?") ? "&" : "?"}event=`}
            chosen={beside?.event.id}
            popover={
              beside && day
                ? {
                    regionCode: beside.event.regionCode,
                    day,
                    content: (
                      <EventPopover
                        beside={beside}
                        ask={ask}
                        region={regions.get(beside.event.regionCode)}
                        left={week.days.indexOf(day) >= LEFT_FROM}
                      />
                    ),
                  }
                : null
            }
          />
          <GridKeys drawn={plain} />
        </div>
        {requests && <InboxBeside requests={requests} view={view} ask={ask} regions={regions} now={now} />}
      </div>
      {said && <Toast key={crypto.randomUUID()}>{popover(`said.${said}`)}</Toast>}
    </DeskPage>
  );
}
