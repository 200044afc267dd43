import { getTranslations } from "next-intl/server";
import { verifySession } from "@/lib/auth/queries";
import { homePage } from "@/lib/events/queries/public-pages";
import { filtersFrom, type SearchParams } from "@/lib/events/rules/filters";
import { allRegions } from "@/lib/regions/queries";
import { ComingEvents } from "./parts/coming-events";
import { DayStrip } from "./parts/day-strip";
import { Doors } from "./parts/doors";
import { Hero } from "./parts/hero";
import { HistoryFigures } from "./parts/history-figures";
import { Where } from "./parts/where";

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata() {
  const t = await getTranslations("pages.home");
  return { title: t("title"), description: t("lead_none"), alternates: { canonical: "/" } };
}

export default async function HomePage({ searchParams }: Props) {
  const now = new Date();
  const filters = { ...filtersFrom(await searchParams), gap: false, lang: null, page: 1 };
  const [{ campaign, days, home, history }, regions, actor] = await Promise.all([
    homePage(filters, now),
    allRegions(),
    verifySession(),
  ]);
  return (
    <div className="page-home">
      <main id="main">
        <Hero campaign={campaign} marks={home.marks} role={actor?.role ?? null} />
        <DayStrip days={days} home={home} filters={filters} />
        <Doors role={actor?.role ?? null} history={history} />
        <section className="wrap list" id="events">
          <ComingEvents home={home} filters={filters} regions={regions} now={now} />
          <Where home={home} filters={filters} regions={regions} />
        </section>
        {history && <HistoryFigures history={history} />}
      </main>
    </div>
  );
}
