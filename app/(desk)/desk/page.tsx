import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enter } from "@/lib/auth/queries";
import { allRegions } from "@/lib/regions/queries";
import { boardAskOf, boardHref } from "./parts/board-href";
import { DaySheets } from "./parts/day-sheets";
import { MonthView } from "./parts/month-view";
import { RosterView } from "./parts/roster-view";
import { WeekView } from "./parts/week-view";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations("desk.board");
  const { view = "week", day } = boardAskOf(await searchParams);
  return { title: view === "roster" && day ? t("print_rosters") : t(`titles.${view}`) };
}

export default async function BoardPage({ searchParams }: Props) {
  const search = await searchParams;
  const asked = boardAskOf(search);
  const actor = await enter("/desk", boardHref(asked));
  const regions = new Map((await allRegions()).map((region) => [region.code, region]));
  const given = { actor, asked, regions, now: new Date(), said: search.said };
  if (asked.view === "month") return <MonthView {...given} />;
  if (asked.view !== "roster") return <WeekView {...given} />;
  return asked.day ? <DaySheets {...given} day={asked.day} /> : <RosterView {...given} />;
}
