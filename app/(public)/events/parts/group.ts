import { getLocale } from "next-intl/server";
import type { EventCard } from "@/lib/events/queries/public-cards";
import type { PublicList } from "@/lib/events/queries/public-list";
import type { EventFilters } from "@/lib/events/rules/filters";
import type { Region } from "@/lib/regions/queries";
import { regionName } from "@/lib/regions/rules";
import { dayOf } from "@/lib/time";

/** Cards by day; what began before the first day asked for stands under that day. */
export function daysOf({ cards, today }: PublicList, filters: EventFilters): [string, EventCard[]][] {
  const first = filters.from ?? (filters.to ? "" : today);
  const days = new Map<string, EventCard[]>();
  for (const card of cards) {
    const own = card.startsAt ? dayOf(card.startsAt) : first;
    const day = own < first ? first : own;
    days.set(day, [...(days.get(day) ?? []), card]);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Region names by code, in the reader's language. */
export async function regionNames(regions: readonly Region[]): Promise<Map<string, string>> {
  const locale = await getLocale();
  return new Map(regions.map((region) => [region.code, regionName(region, locale)]));
}
