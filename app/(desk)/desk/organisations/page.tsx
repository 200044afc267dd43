import type { Metadata } from "next";
import { Plus, X } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { DeskPage } from "@/components/shell/desk-page";
import { ButtonLink } from "@/components/ui/button";
import { Segments, Tabs } from "@/components/ui/tabs";
import { enter } from "@/lib/auth/queries";
import { schoolBoard, tabCounts, unitById, unitList } from "@/lib/organisations/queries/desk";
import { organisationAddress, organisationFilter, TABS } from "@/lib/organisations/rules/list";
import { yearBounds } from "@/lib/organisations/rules/visits";
import { dayOf } from "@/lib/time";
import { itemsOfYear } from "@/lib/whitelist/queries";
import { Board } from "./parts/board";
import { NextVisits } from "./parts/next-visits";
import { FilterBar } from "./parts/filter-bar";
import { SchoolTable } from "./parts/school-table";
import { UnitForm } from "./parts/unit-form";
import { UnitSide } from "./parts/unit-side";
import { UnitTable } from "./parts/unit-table";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("organisations"))("title") };
}

export default async function OrganisationsPage({ searchParams }: PageProps<"/desk/organisations">) {
  const filter = organisationFilter(await searchParams);
  const actor = await enter("/desk/organisations", organisationAddress(filter, { page: filter.page }));
  const now = new Date();
  const today = dayOf(now);
  const pilots = filter.tab === "pilot";
  const { year } = yearBounds(now);
  const [t, counts, schools, list, unit, whitelist] = await Promise.all([
    getTranslations("organisations"),
    tabCounts(today),
    pilots ? schoolBoard(filter, today, now) : null,
    pilots ? null : unitList(filter, today),
    filter.unit && filter.unit !== "new" ? unitById(filter.unit) : null,
    pilots ? itemsOfYear(year) : [],
  ]);
  const items = whitelist.map(({ item }) => item);
  const school = schools?.find((one) => one.unit.id === unit?.id);
  return (
    <DeskPage
      root="page-desk-organisations"
      title={t("title")}
      scope={t("scope", { n: counts.pilot, year: String(year) })}
      actions={
        <>
          {pilots && (
            <Segments
              label={t("looks.label")}
              items={(["board", "table"] as const).map((look) => ({
                href: organisationAddress(filter, { look }),
                label: t(`looks.${look}`),
                current: filter.look === look,
              }))}
            />
          )}
          <ButtonLink variant="primary" size="sm" href={organisationAddress(filter, { unit: "new" })}>
            <Plus className="i" aria-hidden />
            {t("add")}
          </ButtonLink>
        </>
      }
    >
      <Tabs
        className="views"
        label={t("tabs.label")}
        items={TABS.map((tab) => ({
          href: organisationAddress(filter, { tab, unit: null }),
          label: tab === "pilot" ? t("tabs.pilot") : t(`kinds.${tab}`),
          count: counts[tab],
          current: tab === filter.tab,
        }))}
      />
      <FilterBar filter={filter} total={schools?.length ?? list?.total ?? 0} />
      <div className="split">
        <div className="col col--s">
          {schools && filter.look === "board" && <Board schools={schools} filter={filter} items={items} now={now} />}
          {schools && filter.look === "table" && (
            <SchoolTable schools={schools} filter={filter} items={items} now={now} />
          )}
          {list && <UnitTable list={list} filter={filter} />}
        </div>
        <aside className="side" aria-label={t("detail.label")}>
          {filter.unit && (
            <p className="row justify-end px-4 pt-2">
              <ButtonLink
                variant="quiet"
                size="xs"
                href={organisationAddress(filter, { unit: null, page: filter.page })}
                scroll={false}
                data-key="Escape"
              >
                <X className="i" aria-hidden />
                {t("detail.close")}
              </ButtonLink>
            </p>
          )}
          {filter.unit === "new" && (
            <UnitForm actor={actor} unit={null} kind={filter.tab === "pilot" ? "school" : filter.tab} />
          )}
          {unit && (
            <UnitSide unit={unit} actor={actor} year={school ? { school, items, number: year } : null} now={now} />
          )}
          {!filter.unit && schools && <NextVisits schools={schools} filter={filter} actor={actor} now={now} />}
          {!filter.unit && list && list.total > 0 && <p className="od sm mute">{t("detail.choose")}</p>}
        </aside>
      </div>
    </DeskPage>
  );
}
