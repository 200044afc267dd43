import "server-only";
import { and, inArray, lt, ne, or } from "drizzle-orm";
import { accountSessions, auditEntries, dataRequests, letters } from "@/db";
import type { Task } from "./task";

const sessions: Task = {
  kind: "sessions",
  table: accountSessions,
  id: accountSessions.id,
  due: (_, before) => or(lt(accountSessions.expiresAt, before), lt(accountSessions.endedAt, before)),
  forget: (tx, ids) => tx.delete(accountSessions).where(inArray(accountSessions.id, ids)),
};

/** Also calls that nobody made in all that time; what is still to be sent stays. */
const outbox: Task = {
  kind: "letters",
  table: letters,
  id: letters.id,
  due: (_, before) => and(lt(letters.sendAfter, before), ne(letters.state, "queued")),
  forget: (tx, ids) => tx.delete(letters).where(inArray(letters.id, ids)),
};

/** The audit log, the looks at minors' data among it. */
const log: Task = {
  kind: "logs",
  table: auditEntries,
  id: auditEntries.id,
  due: (_, before) => lt(auditEntries.at, before),
  forget: (tx, ids) => tx.delete(auditEntries).where(inArray(auditEntries.id, ids)),
  purges: true,
};

const asked: Task = {
  kind: "asked",
  table: dataRequests,
  id: dataRequests.id,
  due: (_, before) => and(lt(dataRequests.answeredAt, before), ne(dataRequests.state, "open")),
  forget: (tx, ids) => tx.delete(dataRequests).where(inArray(dataRequests.id, ids)),
};

export const RECORD_TASKS: readonly Task[] = [sessions, outbox, log, asked];
