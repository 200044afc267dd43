import { getFormatter } from "next-intl/server";
import { scopeOf } from "@/lib/auth/rules/actor";
import { monthBoard } from "@/lib/desk/queries/board";
import { eventBeside } from "@/lib/desk/queries/event-beside";
import { requestsBeside } from "@/lib/desk/queries/requests-beside";
import { monthOf } from "@/lib/desk/rules/month";
import { dayOf, instantOf } from "@/lib/time";
import { BoardFrame } from "./board-frame";
import { boardHref } from "./board-href";
import { BoardStrip } from "./board-strip";
import { EventPopover } from "./event-popover";
import { GridKeys } from "./grid-keys";
import { leaguesOf } from "./leagues-of";
import { MonthGrid } from "./month-grid";
import type { BoardProps } from "./week-view";

/** From this weekday on a popover opens to the left. */
const LEFT_FROM = 4;

/** A month's days, each with its gaps. */
export async function MonthView({ actor, asked, regions, now, said }: BoardProps) {
  const beside = asked.event ? await eventBeside(actor, { event: asked.event, position: asked.position }, now) : null;
  const day = beside ? dayOf(beside.event.startsAt) : undefined;
  const month = monthOf(asked.month ?? day?.slice(0, 7), now);
  const ask = { ...asked, month: month.isThis ? undefined : month.month };
  const own = scopeOf(actor);
  const [board, requests, format] = await Promise.all([
    monthBoard(month, { scope: leaguesOf(ask.region, ask.mine ? own : null), kind: ask.kind }, now),
    ask.inbox === "off" ? null : requestsBeside(actor),
    getFormatter(),
  ]);
  const closed = { ...ask, event: undefined };
  const plain = boardHref(closed);
  const today = dayOf(now);
  const content = beside && day && (
    <EventPopover
      beside={beside}
      ask={ask}
      region={regions.get(beside.event.regionCode)}
      left={month.days.indexOf(day) % 7 >= LEFT_FROM}
    />
  );
  return (
    <BoardFrame
      ask={ask}
      title={format.dateTime(instantOf(month.first, "12:00"), "month")}
      steps={{
        previous: { ...closed, month: month.previous },
        now: { ...closed, month: undefined },
        next: { ...closed, month: month.next },
        isNow: month.isThis,
      }}
      day={month.isThis ? today : month.first}
      {...{ requests, regions, now, said }}
    >
      <BoardStrip totals={board.totals} ask={ask} scoped={own !== null} regions={regions} />
      <MonthGrid
        board={board}
        today={today}
        ask={ask}
        opening={`${plain}${plain.includes("?") ? "&" : "?"}event=`}
        chosen={beside?.event.id}
        popover={content && day ? { day, content } : null}
      />
      <GridKeys drawn={plain} />
    </BoardFrame>
  );
}
