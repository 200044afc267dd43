import "server-only";
import type { Executor } from "@/db";
import { addDays, dayOf, mondayOf } from "@/lib/time";
import { type EventMark, type Facets, facetsOf } from "../rules/facets";
import type { EventFilters } from "../rules/filters";
import { type EventCard, eventCards } from "./public-cards";
import { eventMarks } from "./public-marks";

export const PAGE_SIZE = 20;

export type PublicList = {
  today: string;
  /** The Monday of the week in the strip. */
  monday: string;
  marks: EventMark[];
  facets: Facets;
  page: number;
  pages: number;
  cards: EventCard[];
};

/** One page of the public list with the numbers beside every filter. Three statements, however long the list. */
export async function publicEvents(executor: Executor, filters: EventFilters, now: Date): Promise<PublicList> {
  const today = dayOf(now);
  const monday = mondayOf(filters.from ?? filters.to ?? today);
  const marks = await eventMarks(executor, windowOf(filters, today, monday), now);
  const facets = facetsOf(marks, filters, today);
  const pages = Math.max(1, Math.ceil(facets.ids.length / PAGE_SIZE));
  const page = Math.min(filters.page, pages);
  const ids = facets.ids.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return { today, monday, marks, facets, page, pages, cards: await eventCards(executor, ids, now) };
}

/** The days to read: those asked for, and the week in the strip. */
function windowOf(filters: EventFilters, today: string, monday: string): { from: string; to: string | null } {
  const first = filters.from ?? (filters.to ? "2000-01-01" : today);
  const sunday = addDays(monday, 6);
  return {
    from: first < monday ? first : monday,
    to: filters.to && filters.to > sunday ? filters.to : filters.to && sunday,
  };
}
