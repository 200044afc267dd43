import { EVENT_KINDS, type EventKind, LANGUAGES, type Language } from "@/db/words";
import { addDays, isDay } from "@/lib/time";

/** What the public list is narrowed to; everything lives in the address, so that a list can be passed on. */
export type EventFilters = {
  /** GB/T 2260 code of a league or city. */
  lg: string | null;
  kinds: EventKind[];
  /** Civil days, both included; null: from today on. */
  from: string | null;
  to: string | null;
  /** Only events that still need volunteers. */
  gap: boolean;
  lang: Language | null;
  page: number;
};

export const NO_FILTERS: EventFilters = { lg: null, kinds: [], from: null, to: null, gap: false, lang: null, page: 1 };

export type SearchParams = Record<string, string | string[] | undefined>;

const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? (value[0] ?? "") : (value ?? ""));
const all = (value: string | string[] | undefined): string[] =>
  (Array.isArray(value) ? value : [value ?? ""]).flatMap((v) => v.split(","));

/** Reads an address; whatever does not make sense is left out, never an error. */
export function filtersFrom(params: SearchParams): EventFilters {
  const day = one(params.day);
  const from = one(params.from);
  const to = one(params.to);
  const range =
    isDay(from) || isDay(to) ? [isDay(from) ? from : null, isDay(to) ? to : null] : isDay(day) ? [day, day] : [];
  const [first = null, last = null] = range;
  const backwards = first !== null && last !== null && last < first;
  const page = Number(one(params.page));
  const wanted = all(params.kind);
  return {
    lg: /^15\d{4}$/.test(one(params.lg)) ? one(params.lg) : null,
    kinds: EVENT_KINDS.filter((kind) => wanted.includes(kind)),
    from: backwards ? last : first,
    to: backwards ? first : last,
    gap: one(params.gap) === "1",
    lang: LANGUAGES.find((language) => language === one(params.lang)) ?? null,
    page: Number.isInteger(page) && page > 1 && page < 10_000 ? page : 1,
  };
}

/** The shortest address of these filters with `change` applied; a change other than of the page starts at page 1. */
export function eventsHref(
  filters: EventFilters,
  change: Partial<EventFilters> = {},
  path: "/events" | "/" = "/events",
): string {
  const { lg, kinds, from, to, gap, lang, page } = { ...filters, page: 1, ...change };
  const query = new URLSearchParams();
  if (gap) query.set("gap", "1");
  if (from && from === to) query.set("day", from);
  else {
    if (from) query.set("from", from);
    if (to) query.set("to", to);
  }
  if (lg) query.set("lg", lg);
  if (kinds.length > 0) query.set("kind", kinds.join(","));
  if (lang) query.set("lang", lang);
  if (page > 1) query.set("page", String(page));
  const text = query.toString().replaceAll("%2C", ",");
  return text === "" ? path : `${path}?${text}`;
}

/** How many conditions are in force. */
export function filtersInForce(filters: EventFilters): number {
  return (
    Number(filters.gap) +
    Number(filters.from !== null || filters.to !== null) +
    Number(filters.lg !== null) +
    filters.kinds.length +
    Number(filters.lang !== null)
  );
}

/** The coming weekend: today's, when it has begun. */
export function weekendOf(today: string, weekday: number): { from: string; to: string } {
  if (weekday === 7) return { from: today, to: today };
  return { from: addDays(today, 6 - weekday), to: addDays(today, 7 - weekday) };
}
