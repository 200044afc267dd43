import { useTranslations } from "next-intl";
import { ChipLink } from "@/components/ui/badge";
import { WHO } from "@/lib/desk/rules/people-week";
import type { PeopleWeek } from "@/lib/desk/queries/people-week";
import type { Region } from "@/lib/regions/queries";
import { BoardFilters } from "./board-filters";
import { type BoardAsk, boardHref } from "./board-href";

type Props = {
  totals: PeopleWeek["totals"];
  missing: number;
  ask: BoardAsk;
  regions: ReadonlyMap<string, Region>;
};

/** How many serve, how many are still wanted and how many are free, and whom to show. */
export function RosterStrip({ totals, missing, ask, regions }: Props) {
  const t = useTranslations("desk.board");
  const b = (chunks: React.ReactNode) => <b>{chunks}</b>;
  return (
    <div className="strip">
      <span>{t.rich("sum_serving", { count: totals.serving, b })}</span>
      <span>{t.rich("sum_duties", { count: totals.duties, b })}</span>
      {missing > 0 && <span className="gp">{t.rich("sum_short", { count: missing, b })}</span>}
      <span>{t.rich("sum_free", { count: totals.free, b })}</span>
      <span className="row gap-2 lg:ml-auto print:hidden">
        {regions.size > 1 && <BoardFilters ask={ask} regions={regions} />}
        {WHO.map((who) => (
          <ChipLink
            key={who}
            href={boardHref({ ...ask, who, page: undefined })}
            on={who === (ask.who ?? "all")}
            scroll={false}
          >
            {t(`who.${who}`)}
          </ChipLink>
        ))}
      </span>
    </div>
  );
}
