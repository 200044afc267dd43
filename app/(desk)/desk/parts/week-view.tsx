import { getFormatter, getTranslations } from "next-intl/server";
import { type Actor, mayChange, scopeOf } from "@/lib/auth/rules/actor";
import { weekBoard } from "@/lib/desk/queries/board";
import { eventBeside } from "@/lib/desk/queries/event-beside";
import { requestsBeside } from "@/lib/desk/queries/requests-beside";
import { weekOf } from "@/lib/desk/rules/week";
import type { Region } from "@/lib/regions/queries";
import { addDays, dayOf } from "@/lib/time";
import { BoardFrame } from "./board-frame";
import { BoardGrid } from "./board-grid";
import { type BoardAsk, boardHref } from "./board-href";
import { BoardStrip } from "./board-strip";
import { EventPopover } from "./event-popover";
import { GridKeys } from "./grid-keys";
import { weekTitle } from "./week-title";

/** From this column on a popover opens to the left. */
const LEFT_FROM = 4;

/** What each view of the board is given by the page. */
export type BoardProps = {
  actor: Actor;
  asked: BoardAsk;
  regions: ReadonlyMap<string, Region>;
  now: Date;
  said: string | string[] | undefined;
};

/** Leagues × days of a week. */
export async function WeekView({ actor, asked, regions, now, said }: BoardProps) {
  const beside = asked.event ? await eventBeside(actor, { event: asked.event, position: asked.position }, now) : null;
  const day = beside ? dayOf(beside.event.startsAt) : undefined;
  const week = weekOf(asked.week ?? day, now);
  const ask = { ...asked, week: week.isThis ? undefined : week.monday };
  const scope = scopeOf(actor);
  const [board, requests, t, format] = await Promise.all([
    weekBoard(week.days, regions, { scope: ask.mine ? scope : null, kind: ask.kind }, now),
    ask.inbox === "off" ? null : requestsBeside(actor),
    getTranslations("desk.board"),
    getFormatter(),
  ]);
  const closed = { ...ask, event: undefined };
  const other = (days: number) => ({ ...closed, week: addDays(week.monday, days) });
  const plain = boardHref(closed);
  const today = dayOf(now);
  const content = beside && day && (
    <EventPopover
      beside={beside}
      ask={ask}
      region={regions.get(beside.event.regionCode)}
      left={week.days.indexOf(day) >= LEFT_FROM}
    />
  );
  return (
    <BoardFrame
      ask={ask}
      title={weekTitle(week, t, format)}
      steps={{ previous: other(-7), now: { ...closed, week: undefined }, next: other(7), isNow: week.isThis }}
      day={week.isThis ? today : week.monday}
      {...{ requests, regions, now, said }}
    >
      <BoardStrip totals={board.totals} ask={ask} scoped={scope !== null} />
      <BoardGrid
        board={board}
        days={week.days}
        today={today}
        regions={regions}
        mine={(code) => mayChange(actor, code)}
        opening={`${plain}${plain.includes("?") ? "&" : "?"}event=`}
        chosen={beside?.event.id}
        popover={content && day ? { regionCode: beside.event.regionCode, day, content } : null}
      />
      <GridKeys drawn={plain} />
    </BoardFrame>
  );
}
