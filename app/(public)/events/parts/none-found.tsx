import { useFormatter, useTranslations } from "next-intl";
import { EmptyArt } from "@/components/art/scenes";
import { ButtonLink, buttonClass } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import type { PublicList } from "@/lib/events/queries/public-list";
import { type EventFilters, eventsHref, filtersInForce } from "@/lib/events/rules/filters";
import { neighboursOf } from "@/lib/events/rules/neighbours";
import { conditionsOf } from "./conditions";

type Props = { filters: EventFilters; list: PublicList; names: Map<string, string> };

/** Nothing found: where there is something, as links. */
export function NoneFound({ filters, list, names }: Props) {
  const t = useTranslations("events.public");
  const conditions = conditionsOf(filters, names, t, useFormatter());
  if (filtersInForce(filters) === 0)
    return (
      <Empty
        art={<EmptyArt />}
        title={t("list.none_at_all")}
        action={
          <a className={buttonClass()} href="/feeds/events.ics">
            {t("list.subscribe")}
          </a>
        }
      >
        {t("list.none_at_all_note")}
      </Empty>
    );
  const { lg } = filters;
  const near = neighboursOf(lg ?? "")
    .filter((code) => list.facets.leagues.has(code))
    .slice(0, 2);
  const others = near.map((code) => names.get(code) ?? code).join(t("list.comma"));
  return (
    <Empty
      art={<EmptyArt />}
      title={t("list.none")}
      action={
        <div className="row wrapx mt-2 justify-center">
          {near.map((code) => (
            <ButtonLink key={code} href={eventsHref(filters, { lg: code })}>
              {t("list.near", { league: names.get(code) ?? code })}
            </ButtonLink>
          ))}
          {conditions.length > 1 &&
            conditions.map(({ key, label, without }) => (
              <ButtonLink key={key} variant="quiet" href={eventsHref(filters, without)}>
                {t("list.without", { what: label })}
              </ButtonLink>
            ))}
          <ButtonLink variant="quiet" href="/events">
            {t("list.clear")}
          </ButtonLink>
        </div>
      }
    >
      {lg && near.length > 0 ? t("list.none_league", { league: names.get(lg) ?? lg, others }) : t("list.none_other")}
    </Empty>
  );
}
