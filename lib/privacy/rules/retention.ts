import type { Settings } from "../../settings/rules";
import { DAY_MS, dayOf, instantOf } from "../../time";
import { addMonths } from "../../volunteers/rules/validity";

/** A number of months that an admin may set, within its bounds. */
type MonthsSetting = Extract<keyof Settings, `keep_${string}_months`>;

/** How long: as long as the account, for good, or so long after its clock starts. */
type Keep = "account" | "long" | { days: number } | { months: number } | { setting: MonthsSetting };

type Retention = {
  kind: string;
  keep: Keep;
  /** When the time begins to run, or what it depends on; a sentence of the catalogue. */
  clock: string;
  /** Why it may be held at all; sentences of the catalogue that name the law. */
  basis: readonly string[];
  /** Whose data it is: somebody with an account, the contact of a host, or whoever booked seats. */
  of: "person" | "host" | "booker";
  /** What deleting an account does to it: gone, or 封存: stored and secured only (个人信息保护法 art. 47 ¶2). */
  deleted: "gone" | "sealed";
};

/**
 * 保留期: every kind of personal data, its purpose (the catalogue's `kinds.<kind>.why`), basis and time. The privacy
 * page, "My data", the deletion and the retention job all read this table and no other.
 */
export const RETENTION = [
  { kind: "account", keep: "account", clock: "while_account", basis: ["contract"], of: "person", deleted: "gone" },
  { kind: "sessions", keep: { days: 30 }, clock: "after_end", basis: ["security"], of: "person", deleted: "gone" },
  { kind: "roster", keep: "account", clock: "while_account", basis: ["register"], of: "person", deleted: "gone" },
  { kind: "abilities", keep: "account", clock: "own", basis: ["consent"], of: "person", deleted: "gone" },
  {
    kind: "guardian",
    keep: { months: 12 },
    clock: "after_leaving",
    basis: ["guardian"],
    of: "person",
    deleted: "gone",
  },
  {
    kind: "applications",
    keep: { setting: "keep_declined_months" },
    clock: "after_decision",
    basis: ["consent"],
    of: "person",
    deleted: "gone",
  },
  { kind: "consents", keep: { months: 36 }, clock: "after_ended", basis: ["proof"], of: "person", deleted: "sealed" },
  {
    kind: "clearances",
    keep: { months: 12 },
    clock: "after_validity",
    basis: ["clearance"],
    of: "person",
    deleted: "sealed",
  },
  {
    kind: "qualifications",
    keep: { months: 36 },
    clock: "after_validity",
    basis: ["record"],
    of: "person",
    deleted: "gone",
  },
  {
    kind: "signups",
    keep: { setting: "keep_signups_months" },
    clock: "after_event",
    basis: ["record"],
    of: "person",
    deleted: "gone",
  },
  { kind: "service", keep: "long", clock: "long", basis: ["record"], of: "person", deleted: "sealed" },
  { kind: "trainings", keep: "long", clock: "long", basis: ["record"], of: "person", deleted: "sealed" },
  { kind: "quizzes", keep: { months: 12 }, clock: "after_event", basis: ["consent"], of: "person", deleted: "gone" },
  { kind: "certificates", keep: "long", clock: "long", basis: ["certificate"], of: "person", deleted: "sealed" },
  { kind: "identity", keep: { months: 3 }, clock: "after_use", basis: ["separate"], of: "person", deleted: "gone" },
  {
    kind: "letters",
    keep: { setting: "keep_letters_months" },
    clock: "after_sent",
    basis: ["contract"],
    of: "person",
    deleted: "gone",
  },
  {
    kind: "logs",
    keep: { setting: "keep_logs_months" },
    clock: "after_written",
    basis: ["looks"],
    of: "person",
    deleted: "sealed",
  },
  { kind: "asked", keep: { months: 36 }, clock: "after_answer", basis: ["proof"], of: "person", deleted: "sealed" },
  {
    kind: "hosts",
    keep: { setting: "keep_hosts_months" },
    clock: "after_closed",
    basis: ["contract"],
    of: "host",
    deleted: "gone",
  },
  { kind: "drafts", keep: { days: 7 }, clock: "after_link", basis: ["contract"], of: "host", deleted: "gone" },
  {
    kind: "bookings",
    keep: { setting: "keep_bookings_months" },
    clock: "after_session",
    basis: ["contract"],
    of: "booker",
    deleted: "gone",
  },
] as const satisfies readonly Retention[];

export type DataKind = (typeof RETENTION)[number]["kind"];

type Months = Pick<Settings, MonthsSetting>;

/** How long a kind is kept under these settings: so many months or days, or null (as long as the account, or for good). */
export function keptFor(kind: DataKind, settings: Months): { months: number } | { days: number } | null {
  return RETENTION.flatMap((one) => (one.kind === kind ? [timeOf(one.keep, settings)] : [])).at(0) ?? null;
}

function timeOf(keep: Keep, settings: Months) {
  if (keep === "account" || keep === "long") return null;
  return "setting" in keep ? { months: settings[keep.setting] } : keep;
}

/** What of a kind began its time before this instant has had its time; null: its time never ends by itself. */
export function cutoff(kind: DataKind, settings: Months, now: Date): Date | null {
  const time = keptFor(kind, settings);
  if (!time) return null;
  if ("days" in time) return new Date(now.getTime() - time.days * DAY_MS);
  return instantOf(addMonths(dayOf(now), -time.months));
}
