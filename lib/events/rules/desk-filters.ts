import { EVENT_KINDS, type EventKind } from "@/db/words";
import { isDay } from "../../time";

/** The desk's views of events; the first is where one arrives. */
export const VIEWS = ["coming", "gaps", "week", "drafts", "past", "cancelled", "all"] as const;
export type ListView = (typeof VIEWS)[number];

/** What narrows the desk's list; all of it stands in the address. */
export type DeskFilters = {
  view: ListView;
  q: string;
  region: string | null;
  kind: EventKind | null;
  from: string | null;
  to: string | null;
  /** Only one's own leagues. */
  mine: boolean;
  page: number;
};

type Search = Record<string, string | string[] | undefined>;

/** Reads an address; what makes no sense is left out. */
export function deskFiltersFrom(search: Search): DeskFilters {
  const one = (name: string) => {
    const value = search[name];
    return typeof value === "string" ? value.trim() : "";
  };
  const page = Number(one("page"));
  return {
    view: VIEWS.find((view) => view === one("view")) ?? "coming",
    q: one("q").slice(0, 60),
    region: /^15\d{4}$/.test(one("region")) ? one("region") : null,
    kind: EVENT_KINDS.find((kind) => kind === one("kind")) ?? null,
    from: isDay(one("from")) ? one("from") : null,
    to: isDay(one("to")) ? one("to") : null,
    mine: one("mine") === "1",
    page: Number.isInteger(page) && page > 1 && page < 10_000 ? page : 1,
  };
}

/** The shortest address of these filters with `change` applied; a change other than of the page starts at page 1. */
export function deskListHref(filters: DeskFilters, change: Partial<DeskFilters> = {}): string {
  const { view, q, region, kind, from, to, mine, page } = { ...filters, page: 1, ...change };
  const query = new URLSearchParams();
  if (view !== "coming") query.set("view", view);
  if (q) query.set("q", q);
  if (region) query.set("region", region);
  if (kind) query.set("kind", kind);
  if (from) query.set("from", from);
  if (to) query.set("to", to);
  if (mine) query.set("mine", "1");
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `/desk/events?${query}` : "/desk/events";
}

export const isNarrowed = ({ q, region, kind, from, to, mine }: DeskFilters): boolean =>
  q !== "" || region !== null || kind !== null || from !== null || to !== null || mine;
