import { useTranslations } from "next-intl";
import { ChipLink } from "@/components/ui/badge";
import type { Totals } from "@/lib/desk/rules/board";
import { KindFilter } from "./kind-filter";
import { type BoardAsk, boardHref } from "./board-href";

/** The week in one line, and the filters. */
export function BoardStrip({
  totals,
  ask,
  scoped,
}: {
  totals: Totals;
  ask: BoardAsk /** A coordinator, who has leagues of their own. */;
  scoped: boolean;
}) {
  const t = useTranslations("desk.board");
  const b = (chunks: React.ReactNode) => <b>{chunks}</b>;
  return (
    <div className="strip">
      <span>{t.rich("sum_events", { count: totals.events, b })}</span>
      <span>{t.rich("sum_needed", { count: totals.needed, b })}</span>
      <span>{t.rich("sum_taken", { count: totals.taken, b })}</span>
      {totals.missing > 0 ? (
        <span className="gp">{t.rich("sum_missing", { count: totals.missing, events: totals.withGaps, b })}</span>
      ) : (
        totals.events > 0 && <span className="full">{t("sum_full")}</span>
      )}
      <span className="row gap-2 lg:ml-auto print:hidden">
        <KindFilter ask={ask} />
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
