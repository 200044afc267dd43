import "server-only";
import { type AuditFacts, auditEntries, type Executor } from "@/db";
import type { Actor } from "../auth/rules/actor";

export type AuditEntry = {
  act: string;
  subject: { kind: "event" | "shift" | "position" | "signup" | "offer" | "volunteer" | "account" | "organisation" | "letter" | "setting" | "system"; id: string };
  regionCode?: string | null;
  /** Ids and facts, never personal data; a change is [before, after]. */
  facts?: AuditFacts;
};

/** Writes the audit row of an act, in the act's own transaction. `actor` null: the system itself. */
export async function audit(tx: Executor, actor: Pick<Actor, "accountId" | "role"> | null, entry: AuditEntry) {
  await tx.insert(auditEntries).values({
    at: new Date(),
    accountId: actor?.accountId ?? null,
    role: actor?.role ?? null,
    act: entry.act,
    subjectKind: entry.subject.kind,
    subjectId: entry.subject.id,
    regionCode: entry.regionCode ?? null,
    facts: entry.facts ?? {},
  });
}
