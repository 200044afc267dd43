import { isDay, isTime } from "@/lib/time";

type Query = Record<string, string | string[] | undefined>;

/** What the address of a triage page says: chosen times, team size, how far to look. */
export type Ask = {
  /** "2026-04-28T10:00" in the unit's zone. */
  slots: string[];
  lecturers: number | null;
  helpers: number | null;
  /** Neighbouring leagues too. */
  wide: boolean;
  more: boolean;
};

const several = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

const small = (value: string | string[] | undefined): number | null => {
  const n = Number(several(value)[0] ?? Number.NaN);
  return Number.isInteger(n) && n >= 0 && n <= 20 ? n : null;
};

export function askOf(query: Query): Ask {
  const slots = several(query.slot).filter((slot) => isDay(slot.slice(0, 10)) && isTime(slot.slice(11)));
  return {
    slots: [...new Set(slots)].slice(0, 5),
    lecturers: small(query.lecturers),
    helpers: small(query.helpers),
    wide: query.wide === "1",
    more: query.more === "1",
  };
}

/** The address of a triage page that says this. */
export function triageHref(id: string, ask: Partial<Ask> = {}): string {
  const query = new URLSearchParams();
  for (const slot of ask.slots ?? []) query.append("slot", slot);
  if (ask.lecturers !== null && ask.lecturers !== undefined) query.set("lecturers", String(ask.lecturers));
  if (ask.helpers !== null && ask.helpers !== undefined) query.set("helpers", String(ask.helpers));
  if (ask.wide) query.set("wide", "1");
  if (ask.more) query.set("more", "1");
  const said = query.toString();
  return `/desk/requests/${id}${said ? `?${said}` : ""}`;
}
