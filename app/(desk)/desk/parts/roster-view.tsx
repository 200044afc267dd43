import { getFormatter, getTranslations } from "next-intl/server";
import { EmptyArt } from "@/components/art/scenes";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Pager } from "@/components/shell/pager";
import { scopeOf } from "@/lib/auth/rules/actor";
import { weekBoard } from "@/lib/desk/queries/board";
import { PEOPLE_SHOWN, peopleWeek } from "@/lib/desk/queries/people-week";
import { requestsBeside } from "@/lib/desk/queries/requests-beside";
import { weekOf } from "@/lib/desk/rules/week";
import { addDays, dayOf } from "@/lib/time";
import { BoardFrame } from "./board-frame";
import { boardHref } from "./board-href";
import { GridKeys } from "./grid-keys";
import { leaguesOf } from "./leagues-of";
import { ownRegions } from "./own-regions";
import { RosterGrid } from "./roster-grid";
import { RosterStrip } from "./roster-strip";
import type { BoardProps } from "./week-view";
import { weekTitle } from "./week-title";

/** People × days of a week, of one's own leagues: who serves when, and who is free. */
export async function RosterView({ actor, asked, regions, now, said }: BoardProps) {
  const week = weekOf(asked.week, now);
  const { who = "all", page = 1 } = asked;
  const own = scopeOf(actor);
  const scope = leaguesOf(asked.region, own);
  const ask = {
    ...asked,
    view: "roster" as const,
    week: week.isThis ? undefined : week.monday,
    region: scope !== own ? asked.region : undefined,
  };
  const [{ totals, people }, board, requests, t, format] = await Promise.all([
    peopleWeek({ days: week.days, scope, who, page }),
    weekBoard(week.days, regions, { scope }, now),
    ask.inbox === "off" ? null : requestsBeside(actor),
    getTranslations("desk.board"),
    getFormatter(),
  ]);
  const first = { ...ask, page: undefined };
  const other = (days: number) => ({ ...first, week: addDays(week.monday, days) });
  const pages = Math.ceil(totals[who] / PEOPLE_SHOWN);
  return (
    <BoardFrame
      ask={ask}
      title={weekTitle(week, t, format)}
      steps={{ previous: other(-7), now: { ...first, week: undefined }, next: other(7), isNow: week.isThis }}
      day={week.isThis ? dayOf(now) : week.monday}
      {...{ requests, regions, now, said }}
    >
      <RosterStrip totals={totals} missing={board.totals.missing} ask={ask} regions={ownRegions(regions, own)} />
      {people.length === 0 ? (
        <div className="bd">
          <Empty
            className="my-8"
            level={2}
            art={<EmptyArt />}
            title={t(`roster_empty.${who}`)}
            action={
              who !== "all" || ask.region ? (
                <ButtonLink href={boardHref({ view: "roster", week: ask.week })}>{t("clear")}</ButtonLink>
              ) : (
                <ButtonLink href="/desk/volunteers">{t("to_volunteers")}</ButtonLink>
              )
            }
          />
        </div>
      ) : (
        <RosterGrid
          people={people}
          days={board.days.map((sum, i) => ({ day: week.days[i] ?? "", ...sum }))}
          today={dayOf(now)}
          ask={ask}
          regions={regions}
          several={scope === null || scope.length > 1}
        >
          <Pager
            page={page}
            pages={pages}
            href={(n) => boardHref({ ...ask, page: n })}
            words={{ label: t("pages.label"), now: t("pages.now", { page, pages }) }}
          />
        </RosterGrid>
      )}
      <GridKeys drawn={boardHref(ask)} />
    </BoardFrame>
  );
}
