import "server-only";
import { sql } from "drizzle-orm";
import { type AuditFacts, auditEntries, type Executor, prepared } from "@/db";
import { uuidv7 } from "@/db/id";
import type { Actor } from "../auth/rules/actor";

export type AuditEntry = {
  act: string;
  subject: {
    kind:
      | "event"
      | "shift"
      | "position"
      | "signup"
      | "offer"
      | "volunteer"
      | "account"
      | "organisation"
      | "letter"
      | "setting"
      | "request"
      | "session"
      | "registration"
      | "record"
      | "attendance"
      | "certificate"
      | "system";
    id: string;
  };
  regionCode?: string | null;
  /** Ids and facts, never personal data; a change is [before, after]. */
  facts?: AuditFacts;
};

/** Writes the audit row of an act, in the act's own transaction. `actor` null: the system itself. */
export async function audit(tx: Executor, actor: Pick<Actor, "accountId" | "role"> | null, entry: AuditEntry) {
  await insert(tx).execute({
    id: uuidv7(),
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

const value = sql.placeholder;

const insert = (tx: Executor) =>
  prepared(tx, "audit_insert", (executor) =>
    executor.insert(auditEntries).values({
      id: value("id"),
      at: value("at"),
      accountId: value("accountId"),
      role: value("role"),
      act: value("act"),
      subjectKind: value("subjectKind"),
      subjectId: value("subjectId"),
      regionCode: value("regionCode"),
      facts: value("facts"),
    }),
  );
