import { useLocale, useTranslations } from "next-intl";
import { EmptyArt } from "@/components/art/scenes";
import { hueOfKind } from "@/components/art/hue";
import { AutoForm } from "@/components/events/auto-form";
import { HomeEvent } from "@/components/events/home-event";
import { KindTag } from "@/components/events/kind-tag";
import { ChipLink } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Select } from "@/components/ui/input";
import { EVENT_KINDS } from "@/db/words";
import type { PublicHome } from "@/lib/events/queries/public-home";
import { type EventFilters, eventsHref, filtersInForce } from "@/lib/events/rules/filters";
import { phaseOf } from "@/lib/events/rules/phase";
import type { Region } from "@/lib/regions/queries";
import { regionName } from "@/lib/regions/rules";

type Props = { home: PublicHome; filters: EventFilters; regions: readonly Region[]; now: Date };

/** The coming events, narrowed by league and kind; the same filters as on the map and in the strip of days. */
export function ComingEvents({ home, filters, regions, now }: Props) {
  const t = useTranslations("pages.home");
  const locale = useLocale();
  const names = new Map(regions.map((region) => [region.code, regionName(region, locale)]));
  const inForce = filtersInForce(filters) > 0;
  // Nothing is planned at all: there is nothing to narrow.
  const bare = !inForce && home.cards.length === 0;
  const kinds = EVENT_KINDS.filter((kind) => home.facets.kinds.has(kind) || filters.kinds.includes(kind));
  return (
    <div className="min-w-0">
      <div className="sec-h">
        <h2>{t("events")}</h2>
        {!bare && (
          <ButtonLink variant="quiet" size="sm" className="[--_fg:var(--link)]" href={eventsHref(filters)}>
            {t("all", { count: home.facets.ids.length })}
          </ButtonLink>
        )}
      </div>
      {!bare && (
        <div className="filters" role="group" aria-label={t("filter")}>
          <AutoForm action="/" drawnFrom={eventsHref(filters, {}, "/")} submit={t("filter")} label={t("league")}>
            {filters.kinds.length > 0 && <input type="hidden" name="kind" value={filters.kinds.join(",")} />}
            {filters.from && <input type="hidden" name="from" value={filters.from} />}
            {filters.to && <input type="hidden" name="to" value={filters.to} />}
            <Select name="lg" aria-label={t("league")} defaultValue={filters.lg ?? ""} data-value={filters.lg ?? ""}>
              <option value="">{t("every_league")}</option>
              {regions
                .filter((region) => region.level === "prefecture")
                .map((region) => (
                  <option key={region.code} value={region.code}>
                    {names.get(region.code)}
                  </option>
                ))}
            </Select>
          </AutoForm>
          <ChipLink href={eventsHref(filters, { kinds: [] }, "/")} scroll={false} on={filters.kinds.length === 0}>
            {t("every")}
          </ChipLink>
          {kinds.map((kind) => {
            const on = filters.kinds.includes(kind);
            return (
              <ChipLink
                key={kind}
                className="type"
                data-t={hueOfKind(kind)}
                href={eventsHref(filters, { kinds: on ? [] : [kind] }, "/")}
                scroll={false}
                on={on}
              >
                <KindTag kind={kind} className="text-inherit!" />
              </ChipLink>
            );
          })}
        </div>
      )}
      {home.cards.length === 0 ? (
        <Empty
          art={<EmptyArt />}
          title={inForce ? t("none") : t("none_yet")}
          action={inForce ? <ButtonLink href="/">{t("clear")}</ButtonLink> : undefined}
        >
          {inForce ? t("none_note") : t("none_yet_note")}
        </Empty>
      ) : (
        <ol className="evs">
          {home.cards.map((event) => (
            <HomeEvent
              key={event.id}
              event={event}
              phase={phaseOf(event, now)}
              region={names.get(event.regionCode) ?? event.regionCode}
            />
          ))}
        </ol>
      )}
    </div>
  );
}
