import { useTranslations } from "next-intl";
import { ChipLink } from "@/components/ui/badge";
import type { Totals } from "@/lib/desk/rules/board";
import type { Region } from "@/lib/regions/queries";
import { BoardFilters } from "./board-filters";
import { type BoardAsk, boardHref } from "./board-href";

type Props = {
  totals: Totals;
  ask: BoardAsk;
  /** A coordinator, who has leagues of their own. */
  scoped: boolean;
  /** Where one league can be chosen. */
  regions?: ReadonlyMap<string, Region>;
};

/** The week or the month in one line, and the filters. */
export function BoardStrip({ totals, ask, scoped, regions }: Props) {
  const t = useTranslations("desk.board");
  const b = (chunks: React.ReactNode) => <b>{chunks}</b>;
  return (
    <div className="strip">
      <span>{t.rich(ask.view === "month" ? "sum_month" : "sum_events", { count: totals.events, b })}</span>
      <span>{t.rich("sum_needed", { count: totals.needed, b })}</span>
      <span>{t.rich("sum_taken", { count: totals.taken, b })}</span>
      {totals.missing > 0 ? (
        <span className="gp">{t.rich("sum_missing", { count: totals.missing, events: totals.withGaps, b })}</span>
      ) : (
        totals.events > 0 && <span className="full">{t("sum_full")}</span>
      )}
      <span className="row gap-2 lg:ml-auto print:hidden">
        <BoardFilters ask={ask} kinds regions={regions} />
        <ChipLink href={boardHref({ ...ask, gaps: !ask.gaps, event: undefined })} on={ask.gaps} scroll={false}>
          {t("only_gaps")}
        </ChipLink>
        {scoped && (
          <ChipLink href={boardHref({ ...ask, mine: !ask.mine, event: undefined })} on={ask.mine} scroll={false}>
            {t("only_mine")}
          </ChipLink>
        )}
      </span>
    </div>
  );
}
