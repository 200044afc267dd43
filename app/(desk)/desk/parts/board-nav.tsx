import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Segments } from "@/components/ui/tabs";
import { addDays, dayOf, mondayOf } from "@/lib/time";
import { BOARD_VIEWS, type BoardAsk, boardHref } from "./board-href";

/** Where the arrows lead, and whether today lies in what is shown. */
export type Steps = { previous: BoardAsk; now: BoardAsk; next: BoardAsk; isNow: boolean };

/** The arrows around today, and the switch between the views, which keeps the time that is shown. */
export function BoardNav({ ask, steps, now }: { ask: BoardAsk; steps: Steps; now: Date }) {
  const t = useTranslations("desk.board");
  const { view = "week" } = ask;
  const of = view === "month" ? "month" : "week";
  return (
    <>
      <span className="row gap-1 bn">
        <ButtonLink
          size="sm"
          variant="quiet"
          icon
          href={boardHref(steps.previous)}
          aria-label={t(`steps.${of}.previous`)}
          data-key="PageUp"
        >
          <ChevronLeft className="i" aria-hidden />
        </ButtonLink>
        <ButtonLink size="sm" href={boardHref(steps.now)} aria-current={steps.isNow ? "date" : undefined} data-key="T">
          {t(`steps.${of}.now`)}
        </ButtonLink>
        <ButtonLink
          size="sm"
          variant="quiet"
          icon
          href={boardHref(steps.next)}
          aria-label={t(`steps.${of}.next`)}
          data-key="PageDown"
        >
          <ChevronRight className="i" aria-hidden />
        </ButtonLink>
      </span>
      <Segments
        label={t("views_label")}
        items={BOARD_VIEWS.map((one, i) => ({
          href: boardHref({ ...ask, ...timeFor(one, ask, now), view: one, event: undefined, page: undefined }),
          label: t(`views.${one}`),
          current: one === view,
          press: String(i + 1),
        }))}
      />
    </>
  );
}

/** A month opens the week of its first day, this month this week; a week opens the month of its Thursday, as weeks are counted. */
function timeFor(to: BoardAsk["view"], ask: BoardAsk, now: Date): BoardAsk {
  const month = dayOf(now).slice(0, 7);
  if (ask.view === "month")
    return to === "month" || !ask.month || ask.month === month ? {} : { week: mondayOf(`${ask.month}-01`) };
  if (to !== "month" || !ask.week) return {};
  const thursday = addDays(mondayOf(ask.week), 3).slice(0, 7);
  return { month: thursday === month ? undefined : thursday };
}
