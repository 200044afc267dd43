import { id, index, instant, integer, json, table, text } from "../columns";
import { ROLES } from "../words";

/** 审计: ids and facts, never personal data. Append-only: the database refuses update and delete (db/triggers.ts). */
export const auditEntries = table(
  "audit_entries",
  {
    id: id(),
    at: instant("at").notNull(),
    /** Null: the system itself (a timed job). */
    accountId: text("account_id"),
    role: text("role", { enum: ROLES }),
    act: text("act").notNull(),
    subjectKind: text("subject_kind").notNull(),
    subjectId: text("subject_id").notNull(),
    regionCode: text("region_code"),
    facts: json("facts").$type<AuditFacts>().notNull(),
  },
  (t) => [
    index("audit_at").on(t.at),
    index("audit_subject").on(t.subjectId, t.at),
    index("audit_account").on(t.accountId, t.at),
    index("audit_act").on(t.act, t.at),
  ],
);

/** Plain facts; a changed field is a pair [before, after]. */
export type AuditFact = string | number | boolean | null;
export type AuditFacts = Record<string, AuditFact | AuditFact[]>;

export const settings = table("settings", {
  key: text("key").primaryKey(),
  value: json("value").$type<number | string | boolean>().notNull(),
  version: integer("version").notNull(),
  changedAt: instant("changed_at").notNull(),
  changedBy: text("changed_by"),
});

/** The last run of each timed job, so that readiness can tell when one stopped. */
export const jobRuns = table("job_runs", {
  name: text("name").primaryKey(),
  ranAt: instant("ran_at").notNull(),
  tookMs: integer("took_ms").notNull(),
  error: text("error"),
});
