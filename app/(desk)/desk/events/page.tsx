import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DeskPage } from "@/components/shell/desk-page";
import { ButtonLink } from "@/components/ui/button";
import { Pager } from "@/components/shell/pager";
import { Tabs } from "@/components/ui/tabs";
import { Toast } from "@/components/ui/toast";
import { enter } from "@/lib/auth/queries";
import { scopeOf } from "@/lib/auth/rules/actor";
import { deskEvents } from "@/lib/events/queries/desk-list";
import { deskFiltersFrom, deskListHref, VIEWS } from "@/lib/events/rules/desk-filters";
import { allRegions } from "@/lib/regions/queries";
import { regionShortName } from "@/lib/regions/rules";
import { EventTable } from "./parts/event-table";
import { FilterBar } from "./parts/filter-bar";
import { NoEvents } from "./parts/no-events";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("events.desk.list"))("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function EventsPage({ searchParams }: Props) {
  const search = await searchParams;
  const filters = deskFiltersFrom(search);
  const actor = await enter("/desk/events", deskListHref(filters, { page: filters.page }));
  const now = new Date();
  const [{ rows, counts, pages }, regions, t, locale] = await Promise.all([
    deskEvents(actor, filters, now),
    allRegions(),
    getTranslations("events.desk"),
    getLocale(),
  ]);
  const scope = scopeOf(actor);
  const own = regions.filter((region) => scope?.includes(region.code)).map((region) => regionShortName(region, locale));
  return (
    <DeskPage
      root="page-desk-events"
      title={t("list.title")}
      scope={scope ? t("list.scope", { leagues: own.join(t("list.and")) }) : t("list.scope_all")}
      actions={
        <ButtonLink size="sm" variant="primary" href="/desk/events/new">
          <Plus className="i" aria-hidden />
          {t("list.new")}
        </ButtonLink>
      }
    >
      <Tabs
        className="views"
        label={t("list.views")}
        items={VIEWS.map((view) => ({
          href: deskListHref(filters, { view }),
          label: t(`list.view.${view}`),
          count: counts[view],
          current: view === filters.view,
        }))}
      />
      <FilterBar
        filters={filters}
        regions={regions}
        scoped={scope !== null}
        shown={counts[filters.view]}
        missing={counts.missing}
      />
      <div className="scroll" tabIndex={0} role="region" aria-label={t("list.table")}>
        {rows.length > 0 ? (
          <EventTable rows={rows} actor={actor} now={now} />
        ) : (
          <NoEvents filters={filters} counts={counts} />
        )}
        <div className="px-5 pb-6">
          <Pager page={filters.page} pages={pages} href={(page) => deskListHref(filters, { page })} />
        </div>
      </div>
      {search.said === "discarded" && <Toast>{t("said.discarded")}</Toast>}
    </DeskPage>
  );
}
