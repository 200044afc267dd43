import { useFormatter, useLocale, useTranslations } from "next-intl";
import { HexMap } from "@/components/events/hex-map";
import { ButtonLink } from "@/components/ui/button";
import { Table, Td, Th } from "@/components/ui/table";
import type { PublicHome } from "@/lib/events/queries/public-home";
import { type EventFilters, eventsHref } from "@/lib/events/rules/filters";
import { said } from "@/lib/events/rules/names";
import type { Region } from "@/lib/regions/queries";
import { regionName } from "@/lib/regions/rules";

type Props = { home: PublicHome; filters: EventFilters; regions: readonly Region[] };

/** Where things are on, as a schematic map and as a table; and the positions that want people most. */
export function Where({ home, filters, regions }: Props) {
  const t = useTranslations("pages.home");
  const locale = useLocale();
  const { leagues } = home.facets;
  const shown = regions.filter((region) => region.level === "prefecture" || leagues.has(region.code));
  return (
    <aside className="mapcard card" aria-labelledby="where">
      <h2 id="where" className="text-[1.0625rem]">
        {t("where")}
      </h2>
      <p className="xs mute mt-0.5 mb-3.5">{t("where_note")}</p>
      <HexMap regions={regions} counts={leagues} filters={filters} />
      <p className="xs mute mt-3">{t("map_disclaimer")}</p>
      <details className="mt-2">
        <summary className="sm cursor-pointer text-link">{t("table")}</summary>
        <Table caption={t("where")} dense>
          <thead>
            <tr>
              <Th>{t("league")}</Th>
              <Th numeric>{t("number")}</Th>
            </tr>
          </thead>
          <tbody>
            {shown.map((region) => (
              <tr key={region.code}>
                <Td>
                  <a href={`${eventsHref(filters, { lg: region.code }, "/")}#events`}>{regionName(region, locale)}</a>
                </Td>
                <Td numeric>{leagues.get(region.code) ?? 0}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </details>
      <hr className="mt-4.5 mb-3.5 border-t border-line" />
      <Needs home={home} regions={regions} />
    </aside>
  );
}

function Needs({ home, regions }: Omit<Props, "filters">) {
  const t = useTranslations();
  const format = useFormatter();
  const locale = useLocale();
  const names = new Map(regions.map((region) => [region.code, regionName(region, locale)]));
  return (
    <>
      <h2 className="text-[1.0625rem]">{t("pages.home.most")}</h2>
      {home.needs.length === 0 && <p className="sm mute mt-1">{t("pages.home.most_none")}</p>}
      <ul className="need">
        {home.needs.map((need) => (
          <li key={need.positionId}>
            <span className="min-w-0">
              <b>{said(locale, need.name, need.nameEn).text}</b>
              <small>
                {format.dateTime(need.startsAt, "day")} {names.get(need.regionCode)}
              </small>
            </span>
            <ButtonLink size="sm" href={`/events/${need.eventId}`}>
              {t("events.public.places.missing", { count: need.missing })}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </>
  );
}
