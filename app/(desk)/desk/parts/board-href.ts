import { EVENT_KINDS, type EventKind } from "@/db/words";
import { isDay } from "@/lib/time";

/** The tabs of the inbox beside the board; "off" folds it away. */
export const BESIDE = ["new", "waiting", "to_move", "off"] as const;
export type Beside = (typeof BESIDE)[number];

/** What the board's address asks: a week by its Monday, filters, the inbox's tab, the event that is opened and its position. */
export type BoardAsk = {
  week?: string;
  gaps?: boolean;
  mine?: boolean;
  kind?: EventKind;
  inbox?: Beside;
  event?: string;
  position?: string;
};

type Search = Record<string, string | string[] | undefined>;
const ID = /^[\w-]{1,64}$/;

/** Reads an address or the hidden fields of a form; what makes no sense is left out. */
export function boardAskOf(search: Search): BoardAsk {
  const one = (name: string) => {
    const value = search[name];
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const id = (name: string) => (ID.test(one(name) ?? "") ? one(name) : undefined);
  const week = one("week");
  return {
    week: week && isDay(week) ? week : undefined,
    gaps: one("gaps") === "1",
    mine: one("mine") === "1",
    kind: EVENT_KINDS.find((kind) => kind === one("kind")),
    inbox: BESIDE.find((tab) => tab === one("inbox")),
    event: id("event"),
    position: id("position"),
  };
}

/** The same as texts, for hidden fields and the address; the plain board has none. */
export function boardFields({ week, gaps, mine, kind, inbox, event, position }: BoardAsk): Record<string, string> {
  const fields = {
    week,
    gaps: gaps ? "1" : undefined,
    mine: mine ? "1" : undefined,
    kind,
    inbox: inbox === "new" ? undefined : inbox,
    event,
    position: event ? position : undefined,
  };
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** The board's address; this week and everything are the plain one. */
export function boardHref(ask: BoardAsk): string {
  const query = new URLSearchParams(boardFields(ask));
  return query.size > 0 ? `/desk?${query}` : "/desk";
}
