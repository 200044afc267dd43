import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { cn } from "@/lib/cn";
import { type EventFilters, eventsHref } from "@/lib/events/rules/filters";
import type { Region } from "@/lib/regions/queries";
import { regionName, regionShortName } from "@/lib/regions/rules";

/** Where each league's hexagon stands; an order that people recognise, not a map. */
const PLACES: Record<string, { x: number; y: number }> = {
  "150700": { x: 550, y: 52.5 },
  "152200": { x: 508, y: 125.2 },
  "152500": { x: 382, y: 198 },
  "150500": { x: 466, y: 198 },
  "150800": { x: 88, y: 270.7 },
  "150200": { x: 172, y: 270.7 },
  "150100": { x: 256, y: 270.7 },
  "150900": { x: 340, y: 270.7 },
  "150400": { x: 424, y: 270.7 },
  "152900": { x: 46, y: 343.5 },
  "150300": { x: 130, y: 343.5 },
  "150600": { x: 214, y: 343.5 },
};

const HEXAGON =
  "M-6.3 -41.9Q0 -45.5 6.3 -41.9L33.1 -26.4Q39.4 -22.7 39.4 -15.5L39.4 15.5Q39.4 22.7 33.1 26.4L6.3 41.9Q0 45.5 -6.3 41.9L-33.1 26.4Q-39.4 22.7 -39.4 15.5L-39.4 -15.5Q-39.4 -22.7 -33.1 -26.4Z";

type Props = { regions: readonly Region[]; counts: Map<string, number>; filters: EventFilters };

/** The 12 leagues and cities as hexagons, deeper where more is on; each is a link that narrows the list, or widens it again. */
export function HexMap({ regions, counts, filters }: Props) {
  const t = useTranslations("pages.home");
  const locale = useLocale();
  const most = Math.max(1, ...counts.values());
  return (
    <svg className="hexmap" viewBox="0 0 596 396" role="group" aria-label={t("map")}>
      {regions.map((region) => {
        const place = PLACES[region.code];
        if (!place) return null;
        const count = counts.get(region.code) ?? 0;
        const on = filters.lg === region.code;
        const lines = linesOf(regionShortName(region, locale), locale === "en");
        const level = count === 0 ? 1 : Math.min(4, 1 + Math.ceil((3 * count) / most));
        return (
          <Link
            key={region.code}
            className={cn("h", `l${level}`)}
            href={eventsHref(filters, { lg: on ? null : region.code }, "/")}
            scroll={false}
            aria-label={t("map_item", { name: regionName(region, locale), count })}
            aria-current={on ? "true" : undefined}
          >
            <g transform={`translate(${place.x} ${place.y})`}>
              <path d={HEXAGON} />
              {lines.map((line, i) => (
                <text
                  key={line}
                  className="hn"
                  y={lines.length === 1 ? -5 : -15 + 20 * i}
                  style={locale === "en" ? { fontSize: 14 } : undefined}
                >
                  {line}
                </text>
              ))}
              <text className="hv" y={lines.length === 1 ? 22 : 30}>
                {count}
              </text>
            </g>
          </Link>
        );
      })}
    </svg>
  );
}

/** Four characters stand in two lines. */
function linesOf(name: string, oneLine: boolean): string[] {
  return oneLine || name.length < 4 ? [name] : [name.slice(0, 2), name.slice(2)];
}
