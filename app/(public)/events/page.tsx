import { CalendarPlus } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DayGroup } from "@/components/events/day-group";
import { EventCard } from "@/components/events/event-card";
import { buttonClass } from "@/components/ui/button";
import { listPage } from "@/lib/events/queries/public-pages";
import { eventsHref, filtersFrom, type SearchParams } from "@/lib/events/rules/filters";
import { phaseOf } from "@/lib/events/rules/phase";
import { allRegions } from "@/lib/regions/queries";
import { ActiveFilters } from "./parts/active-filters";
import { CampaignStrip } from "./parts/campaign-strip";
import { FilterForm } from "./parts/filter-form";
import { daysOf, regionNames } from "./parts/group";
import { MorePages } from "./parts/more-pages";
import { NoneFound } from "./parts/none-found";
import { PhoneBar } from "./parts/phone-bar";

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("events.public.list");
  return { title: t("title"), description: t("lead"), alternates: { canonical: "/events" } };
}

export default async function EventsPage({ searchParams }: Props) {
  const now = new Date();
  const filters = filtersFrom(await searchParams);
  const [{ list, campaign }, regions, t] = await Promise.all([
    listPage(filters, now),
    allRegions(),
    getTranslations("events.public.list"),
  ]);
  const names = await regionNames(regions);
  const here = eventsHref(filters, { page: list.page });
  const form = (id: string) => <FilterForm id={id} filters={filters} list={list} regions={regions} here={here} />;
  return (
    <div className="page-events">
      <main id="main" className="wrap pg">
        <div className="hd">
          <div>
            <h1>{t("title")}</h1>
            <p className="ink2">{t("lead")}</p>
          </div>
          <a className={`${buttonClass({ size: "sm" })} ics`} href="/feeds/events.ics">
            <CalendarPlus className="i" aria-hidden />
            {t("subscribe")}
          </a>
        </div>
        {campaign && <CampaignStrip campaign={campaign} list={list} />}
        <PhoneBar filters={filters} list={list} form={form("sheet")} />
        <div className="lay">
          <div className="card fc max-lg:target:block" id="filters">
            {form("side")}
          </div>
          <div className="min-w-0">
            <ActiveFilters filters={filters} list={list} names={names} />
            {list.cards.length === 0 && <NoneFound filters={filters} list={list} names={names} />}
            {daysOf(list, filters).map(([day, cards]) => (
              <DayGroup key={day} day={day} today={list.today} count={list.facets.days.get(day) ?? cards.length}>
                {cards.map((event) => (
                  <EventCard
                    key={event.id}
                    event={event}
                    phase={phaseOf(event, now)}
                    region={names.get(event.regionCode) ?? event.regionCode}
                  />
                ))}
              </DayGroup>
            ))}
            <MorePages filters={filters} list={list} />
          </div>
        </div>
      </main>
    </div>
  );
}
