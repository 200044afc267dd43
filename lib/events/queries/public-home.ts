import "server-only";
import type { Executor } from "@/db";
import { dayOf } from "@/lib/time";
import { type EventMark, type Facets, facetsOf } from "../rules/facets";
import { type EventFilters, filtersInForce } from "../rules/filters";
import { highlights } from "../rules/highlights";
import { type EventCard, eventCards, type Gap } from "./public-cards";
import { eventMarks } from "./public-marks";

const SHOWN = 6;
const NEEDS = 3;

export type Need = Gap & { eventId: string; regionCode: string };

export type PublicHome = {
  today: string;
  marks: EventMark[];
  facets: Facets;
  cards: EventCard[];
  /** 最缺的岗位: one a event, the widest gaps first; not narrowed by the filters. */
  needs: Need[];
};

/** What the home page shows of events; `from`: the first day of its strip. Three statements, however many events. */
export async function publicHome(
  executor: Executor,
  filters: EventFilters,
  from: string,
  now: Date,
): Promise<PublicHome> {
  const today = dayOf(now);
  const first = [from, today, filters.from ?? today].sort()[0] ?? today;
  const marks = await eventMarks(executor, { from: first, to: null }, now);
  const facets = facetsOf(marks, filters, today);
  const shown = filtersInForce(filters) > 0 ? facets.ids.slice(0, SHOWN) : highlights(marks, facets, today, SHOWN);
  const neediest = marks
    .filter((mark) => mark.missing > 0)
    .sort((a, b) => b.missing - a.missing)
    .slice(0, NEEDS);
  const cards = await eventCards(executor, [...new Set([...shown, ...neediest.map((mark) => mark.id)])], now);
  const needs = cards
    .flatMap(({ id, regionCode, gaps: [gap] }) => (gap ? [{ ...gap, eventId: id, regionCode }] : []))
    .sort((a, b) => b.missing - a.missing)
    .slice(0, NEEDS);
  return { today, marks, facets, cards: cards.filter((card) => shown.includes(card.id)), needs };
}
