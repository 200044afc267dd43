import type { EventKind, Language } from "@/db/words";
import { addDays, daysBetween } from "@/lib/time";
import type { EventFilters } from "./filters";

/** One event as the list's numbers need it. */
export type EventMark = {
  id: string;
  kind: EventKind;
  /** First and last civil day. */
  day: string;
  lastDay: string;
  /** The league or city it counts for; a work unit counts for its league. */
  league: string;
  region: string;
  campaignId: string | null;
  /** Volunteers still wanted in shifts that take sign-ups; 0 where there is no limit. */
  missing: number;
  /** Languages its positions are done in. */
  languages: Language[];
};

type Condition = "lg" | "kinds" | "days" | "gap" | "lang";

/** Whether an event passes the filters; `without` leaves one condition out, for the numbers beside its choices. */
export function passes(mark: EventMark, filters: EventFilters, today: string, without?: Condition): boolean {
  const { lg, kinds, gap, lang } = filters;
  if (without !== "lg" && lg && mark.league !== lg && mark.region !== lg) return false;
  if (without !== "kinds" && kinds.length > 0 && !kinds.includes(mark.kind)) return false;
  if (without !== "gap" && gap && mark.missing === 0) return false;
  if (without !== "lang" && lang && !mark.languages.includes(lang)) return false;
  if (without === "days") return true;
  const from = filters.from ?? (filters.to ? null : today);
  return (from === null || mark.lastDay >= from) && (filters.to === null || mark.day <= filters.to);
}

export type Facets = {
  /** Ids in order of time: those that pass. */
  ids: string[];
  /** Events by the days they touch, whatever days are asked for. */
  days: Map<string, number>;
  leagues: Map<string, number>;
  kinds: Map<EventKind, number>;
  /** With every other filter in force: events that need people, and how many people. */
  gap: { events: number; missing: number };
};

/** The numbers beside each choice: how many events there would be with the other filters as they are. */
export function facetsOf(marks: readonly EventMark[], filters: EventFilters, today: string): Facets {
  const facets: Facets = {
    ids: [],
    days: new Map(),
    leagues: new Map(),
    kinds: new Map(),
    gap: { events: 0, missing: 0 },
  };
  for (const mark of marks) {
    if (passes(mark, filters, today)) facets.ids.push(mark.id);
    if (passes(mark, filters, today, "days")) for (const day of daysOf(mark)) add(facets.days, day);
    if (passes(mark, filters, today, "lg")) add(facets.leagues, mark.league);
    if (passes(mark, filters, today, "kinds")) add(facets.kinds, mark.kind);
    if (mark.missing > 0 && passes(mark, filters, today, "gap")) {
      facets.gap.events += 1;
      facets.gap.missing += mark.missing;
    }
  }
  return facets;
}

/** Every day an event touches, at most a month of them. */
function daysOf({ day, lastDay }: EventMark): string[] {
  return Array.from({ length: Math.min(31, daysBetween(day, lastDay) + 1) }, (_, i) => addDays(day, i));
}

function add<K>(counts: Map<K, number>, key: K) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
