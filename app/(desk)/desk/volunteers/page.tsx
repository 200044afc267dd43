import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { UserCheck } from "lucide-react";
import { DeskPage } from "@/components/shell/desk-page";
import { ButtonLink } from "@/components/ui/button";
import { Tabs } from "@/components/ui/tabs";
import { enter } from "@/lib/auth/queries";
import { scopeOf } from "@/lib/auth/rules/actor";
import { allRegions } from "@/lib/regions/queries";
import { regionShortName } from "@/lib/regions/rules";
import { dayOf } from "@/lib/time";
import { deskViewCounts } from "@/lib/volunteers/queries/desk-list";
import { DESK_VIEWS, deskAddress, deskFilter } from "@/lib/volunteers/rules/desk-list";
import { Queue } from "./parts/queue";
import { Roster } from "./parts/roster";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("volunteers.desk"))("title") };
}

const word = (value: string | string[] | undefined) => (typeof value === "string" ? value : null);

export default async function VolunteersPage({ searchParams }: PageProps<"/desk/volunteers">) {
  const query = await searchParams;
  const filter = deskFilter(query);
  const actor = await enter("/desk/volunteers", deskAddress(filter, { page: filter.page }));
  const scope = scopeOf(actor);
  const now = new Date();
  const today = dayOf(now);
  const [t, locale, regions, counts] = await Promise.all([
    getTranslations("volunteers.desk"),
    getLocale(),
    allRegions(),
    deskViewCounts(scope, today),
  ]);
  const own = regions.filter((region) => scope?.includes(region.code)).map((region) => regionShortName(region, locale));
  const scopeText = scope
    ? t("scope", { regions: own.join(t("comma")), n: counts.active })
    : t("scope_all", { n: counts.active });
  const inQueue = filter.view === "applied";
  return (
    <DeskPage
      root="page-desk-volunteers"
      title={t("title")}
      scope={scopeText}
      actions={
        !inQueue &&
        counts.applied > 0 && (
          <ButtonLink variant="primary" size="sm" href={deskAddress(filter, { view: "applied", q: "" })}>
            <UserCheck className="i" aria-hidden />
            {t("review", { n: counts.applied })}
          </ButtonLink>
        )
      }
    >
      <Tabs
        className="views"
        label={t("views.label")}
        items={DESK_VIEWS.map((view) => ({
          href: deskAddress(filter, { view }),
          label: t(`views.${view}`),
          count: counts[view],
          current: view === filter.view,
        }))}
      />
      {inQueue ? (
        <Queue scope={scope} today={today} total={counts.applied} chosen={word(query.id)} done={word(query.done)} />
      ) : (
        <Roster filter={filter} scope={scope} now={now} today={today} />
      )}
    </DeskPage>
  );
}
