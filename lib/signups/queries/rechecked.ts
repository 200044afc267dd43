import "server-only";
import { type AnyColumn, sql } from "drizzle-orm";
import { auditEntries } from "@/db";

/** When a sign-up was last found to break a rule, or to be well again; part of a statement about sign-ups. */
export const recheckedAt = (signupId: AnyColumn) =>
  sql`(select max(${auditEntries.at}) from ${auditEntries} where ${auditEntries.subjectId} = ${signupId} and ${auditEntries.act} = 'signups.recheck')`.mapWith(
    auditEntries.at,
  );
