import { EVENT_KINDS, type EventKind } from "@/db/words";
import { WHO, type Who } from "@/lib/desk/rules/people-week";
import { isDay, isMonth } from "@/lib/time";

/** The tabs of the inbox beside the board; "off" folds it away. */
export const BESIDE = ["new", "waiting", "to_move", "off"] as const;
export type Beside = (typeof BESIDE)[number];

/** Leagues × days, a month's days, people × days. */
export const BOARD_VIEWS = ["week", "month", "roster"] as const;
export type BoardView = (typeof BOARD_VIEWS)[number];

/**
 * What the board's address asks: a view; a week by its Monday or a month; filters; the inbox's tab; the event that is
 * opened and its position; of the roster whom and which page, or the day whose duty rosters are printed.
 */
export type BoardAsk = {
  view?: BoardView;
  week?: string;
  month?: string;
  gaps?: boolean;
  mine?: boolean;
  kind?: EventKind;
  region?: string;
  inbox?: Beside;
  event?: string;
  position?: string;
  who?: Who;
  page?: number;
  day?: string;
};

type Search = Record<string, string | string[] | undefined>;
const ID = /^[\w-]{1,64}$/;
const PAGE = /^[1-9]\d{0,3}$/;

/** Reads an address or the hidden fields of a form; what makes no sense is left out. */
export function boardAskOf(search: Search): BoardAsk {
  const one = (name: string, good: (value: string) => boolean = () => true) => {
    const value = search[name];
    return typeof value === "string" && value !== "" && good(value) ? value : undefined;
  };
  const id = (name: string) => one(name, (value) => ID.test(value));
  const page = one("page", (value) => PAGE.test(value));
  return {
    view: BOARD_VIEWS.find((view) => view === one("view")),
    week: one("week", isDay),
    month: one("month", isMonth),
    gaps: one("gaps") === "1",
    mine: one("mine") === "1",
    kind: EVENT_KINDS.find((kind) => kind === one("kind")),
    region: one("region", (value) => /^\d{6}$/.test(value)),
    inbox: BESIDE.find((tab) => tab === one("inbox")),
    event: id("event"),
    position: id("position"),
    who: WHO.find((who) => who === one("who")),
    page: page ? Number(page) : undefined,
    day: one("day", isDay),
  };
}

/** The same as texts, for hidden fields and the address, without what its view does not know; the plain board has none. */
export function boardFields(ask: BoardAsk): Record<string, string> {
  const { view = "week", event } = ask;
  const roster = view === "roster";
  const flag = (on: boolean | undefined) => (on && !roster ? "1" : undefined);
  const fields = {
    view: view === "week" ? undefined : view,
    week: view === "month" ? undefined : ask.week,
    month: view === "month" ? ask.month : undefined,
    gaps: flag(ask.gaps),
    mine: flag(ask.mine),
    kind: roster ? undefined : ask.kind,
    region: view === "week" ? undefined : ask.region,
    inbox: ask.inbox === "new" ? undefined : ask.inbox,
    event: roster ? undefined : event,
    position: event && !roster ? ask.position : undefined,
    who: roster && ask.who !== "all" ? ask.who : undefined,
    page: roster && ask.page && ask.page > 1 ? String(ask.page) : undefined,
    day: roster ? ask.day : undefined,
  };
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** The board's address; this week and everything are the plain one. */
export function boardHref(ask: BoardAsk): string {
  const query = new URLSearchParams(boardFields(ask));
  return query.size > 0 ? `/desk?${query}` : "/desk";
}
