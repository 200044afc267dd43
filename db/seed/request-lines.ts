import type { RequestEntryKind, RequestSide, RequestState } from "../words";
import type { requestEntries, requests } from "../schema";
import { HOUR } from "./calendar";
import type { Random } from "./random";
import { WORDS } from "./request-plans";

type RequestRow = typeof requests.$inferInsert & { id: string };
type EntryRow = typeof requestEntries.$inferInsert;

type Line = [kind: RequestEntryKind, side: RequestSide, hours: number, body?: string, facts?: EntryRow["facts"]];

/** What happened, hours after it was handed in; nothing lies ahead of now. */
const LINES: Partial<Record<RequestState, readonly Line[]>> = {
  submitted: [["submitted", "host", 0]],
  in_review: [
    ["submitted", "host", 0],
    ["taken", "desk", 3],
  ],
  needs_info: [
    ["submitted", "host", 0],
    ["taken", "desk", 2],
    ["question", "desk", 3, WORDS.question],
  ],
  offered: [
    ["submitted", "host", 0],
    ["taken", "desk", 2],
    ["offered", "desk", 6],
  ],
  scheduled: [
    ["submitted", "host", 0],
    ["taken", "desk", 2],
    ["offered", "desk", 24],
    ["accepted", "host", 26],
    ["message", "host", 30, WORDS.message],
  ],
  completed: [
    ["submitted", "host", 0],
    ["taken", "desk", 2],
    ["offered", "desk", 24],
    ["accepted", "host", 26],
    ["completed", "system", 60],
  ],
  closed: [
    ["submitted", "host", 0],
    ["taken", "desk", 2],
    ["offered", "desk", 24],
    ["accepted", "host", 26],
    ["completed", "system", 60],
    ["feedback", "host", 70],
  ],
  declined: [
    ["submitted", "host", 0],
    ["taken", "desk", 2],
    ["declined", "desk", 8, WORDS.declined],
  ],
  withdrawn: [
    ["submitted", "host", 0],
    ["withdrawn", "host", 5, WORDS.withdrawn],
  ],
};

export function lineOf(random: Random, now: Date, row: RequestRow, desk: string): EntryRow[] {
  const begun = row.submittedAt ?? row.createdAt;
  return (LINES[row.state] ?? []).map(([kind, side, hours, body, facts]) => {
    const at = new Date(Math.min(begun.getTime() + hours * HOUR, now.getTime() - HOUR + hours * 1000));
    return {
      id: random.id(at),
      requestId: row.id,
      at,
      kind,
      side,
      accountId: side === "desk" ? desk : null,
      body: body || null,
      facts: facts ?? {},
      visibleAt: at,
    };
  });
}
