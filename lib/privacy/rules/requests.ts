import type { DataRequestKind, DataRequestState } from "@/db/words";
import type { Settings } from "../../settings/rules";
import { DAY_MS } from "../../time";

/** Until when a request is answered; a deletion is carried out then, unless it was taken back. */
export function dueAt(
  kind: DataRequestKind,
  settings: Pick<Settings, "data_answer_days" | "deletion_grace_days">,
  askedAt: Date,
): Date {
  const days = kind === "delete" ? settings.deletion_grace_days : settings.data_answer_days;
  return new Date(askedAt.getTime() + days * DAY_MS);
}

type Stands = { kind: DataRequestKind; state: DataRequestState; dueAt: Date; answeredAt: Date | null };

/** Answered in time, answered late, still in time, or already late. A request that was taken back needed no answer. */
export function punctuality(request: Stands, now: Date): "in_time" | "late" | "waiting" | "overdue" | "taken_back" {
  if (request.state === "withdrawn") return "taken_back";
  if (request.state === "open") return now > request.dueAt ? "overdue" : "waiting";
  // The job that deletes runs every few minutes: a deletion is in time within an hour of its instant.
  const slack = request.kind === "delete" ? DAY_MS / 24 : 0;
  return request.answeredAt !== null && request.answeredAt.getTime() <= request.dueAt.getTime() + slack
    ? "in_time"
    : "late";
}

/** A person decides about it; a deletion is the person's own right and needs nobody's yes (个人信息保护法 art. 47). */
export const needsAnswer = (kind: DataRequestKind): boolean => kind !== "delete";

export const PRIVACY_VIEWS = ["open", "answered", "looks", "retention", "year"] as const;
export type PrivacyView = (typeof PRIVACY_VIEWS)[number];

/** What an address of the desk page asks for; what makes no sense is left out. */
export function privacyView(query: Record<string, string | string[] | undefined>, thisYear: number) {
  const one = (name: string) => (typeof query[name] === "string" ? query[name] : "");
  const year = Number(one("year"));
  const page = Number(one("page"));
  return {
    view: PRIVACY_VIEWS.find((view) => view === one("see")) ?? "open",
    request: one("request").slice(0, 64) || null,
    year: Number.isInteger(year) && year >= 2020 && year <= thisYear ? year : thisYear,
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}
