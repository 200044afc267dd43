import "server-only";
import { type Executor, requestEntries } from "@/db";
import type { RequestEntryKind, RequestSide } from "@/db/words";
import type { Actor } from "../../auth/rules/actor";

type Entry = {
  kind: RequestEntryKind;
  side: RequestSide;
  /** Who at the desk; null: the host or the system. */
  by: Pick<Actor, "accountId"> | null;
  now: Date;
  /** What was said, in the words of who said it. */
  body?: string;
  facts?: Record<string, string | number>;
  /** The host sees it from then on; default: at once. */
  visibleAt?: Date;
};

export const requestKey = (requestId: string): string => `request:${requestId}`;

/** Adds a row to a request's timeline, in the act's own transaction. */
export async function addEntry(tx: Executor, requestId: string, entry: Entry): Promise<void> {
  await tx.insert(requestEntries).values({
    requestId,
    at: entry.now,
    kind: entry.kind,
    side: entry.side,
    accountId: entry.by?.accountId ?? null,
    body: entry.body ?? null,
    facts: entry.facts ?? {},
    visibleAt: entry.visibleAt ?? entry.now,
  });
}
