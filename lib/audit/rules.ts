import { addDays, isDay } from "../time";

/** Ready-made views of the log; each names the acts it shows. */
export const VIEWS = {
  all: [],
  overrides: ["signups.override", "signups.enter_by_phone"],
  minors: [
    "volunteers.reveal",
    "certificates.show_identity",
    "volunteers.record_consent",
    "volunteers.guardian_answer",
  ],
  people: ["volunteers.approve", "volunteers.decline", "volunteers.pause", "volunteers.resume", "volunteers.leave"],
  events: ["events.publish", "events.move", "events.cancel", "events.retract", "events.finish"],
  doors: [
    "auth.sign_in",
    "auth.change_password",
    "auth.change_login",
    "auth.end_session",
    "accounts.create_admin",
    "accounts.open",
    "accounts.change_access",
    "accounts.close",
    "accounts.reopen",
    "accounts.sign_in_link",
    "volunteers.sign_in_link",
    "volunteers.change_login",
  ],
  privacy: [
    "privacy.ask",
    "privacy.take_back",
    "privacy.answer",
    "privacy.export",
    "privacy.erase",
    "privacy.retention",
    "privacy.try_retention",
  ],
  settings: ["settings.save", "whitelist.save", "whitelist.retire", "whitelist.restore", "whitelist.copy"],
} as const;

export type View = keyof typeof VIEWS;
export const VIEW_KEYS = [
  "all",
  "overrides",
  "minors",
  "people",
  "events",
  "doors",
  "privacy",
  "settings",
] as const satisfies readonly View[];

export type AuditFilter = {
  view: View;
  /** Part of an act's code, an id, or a volunteer number. */
  q: string;
  /** Civil days, both included; null: no bound. */
  from: string | null;
  to: string | null;
  page: number;
};

type Query = Record<string, string | string[] | undefined>;
const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? "";

/** The filter an address asks for; what makes no sense is left out. */
export function auditFilter(query: Query): AuditFilter {
  const view = VIEW_KEYS.find((key) => key === one(query.view)) ?? "all";
  const day = (value: string) => (isDay(value) ? value : null);
  const page = Number(one(query.page));
  return {
    view,
    q: one(query.q).trim().slice(0, 60),
    from: day(one(query.from)),
    to: day(one(query.to)),
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}

/** The address of a filter, with only what differs from the plain log. */
export function auditAddress(filter: AuditFilter, change: Partial<AuditFilter> & { entry?: string } = {}): string {
  const { entry, ...rest } = change;
  const f = { ...filter, page: 1, ...rest };
  const query = new URLSearchParams();
  if (f.view !== "all") query.set("view", f.view);
  if (f.q) query.set("q", f.q);
  if (f.from) query.set("from", f.from);
  if (f.to) query.set("to", f.to);
  if (f.page > 1) query.set("page", String(f.page));
  if (entry) query.set("entry", entry);
  const text = query.toString();
  return text ? `/desk/audit?${text}` : "/desk/audit";
}

/** The first day after the filter's last. */
export const dayAfter = (day: string): string => addDays(day, 1);
