import "server-only";
import { and, eq, gte, inArray, isNotNull, isNull, lt, notExists, or, sql } from "drizzle-orm";
import { auditEntries, clearances, consents, qualifications, volunteers } from "@/db";
import { dayOf } from "../../../time";
import { minorFrom } from "../../../volunteers/rules/standing";
import { erase } from "../../erasure/mutations/erase";
import type { Task } from "./task";

/** The guardian of somebody who is of age by now, or who left and was not heard of for so long. */
const guardians: Task = {
  kind: "guardian",
  table: volunteers,
  id: volunteers.id,
  due: (executor, before, now) =>
    and(
      or(isNotNull(volunteers.guardianName), isNotNull(volunteers.guardianContact)),
      or(
        lt(volunteers.birthMonth, minorFrom(dayOf(now))),
        and(
          eq(volunteers.status, "left"),
          notExists(
            executor
              .select({ one: sql`1` })
              .from(auditEntries)
              .where(and(eq(auditEntries.subjectId, volunteers.id), gte(auditEntries.at, before))),
          ),
        ),
      ),
    ),
  forget: async (tx, ids) => {
    const own = inArray(volunteers.id, ids);
    await tx.update(volunteers).set({ guardianName: null, guardianContact: null }).where(own);
    await tx.update(consents).set({ guardianName: null }).where(inArray(consents.volunteerId, ids));
  },
};

/** Who was not approved is deleted like somebody who asked for it. */
const applications: Task = {
  kind: "applications",
  table: volunteers,
  id: volunteers.id,
  due: (_, before) =>
    and(
      eq(volunteers.status, "declined"),
      isNull(volunteers.sealedAt),
      lt(volunteers.appliedAt, before),
      or(isNull(volunteers.decidedAt), lt(volunteers.decidedAt, before)),
    ),
  alone: (id, now) => erase(id, "applications", now),
};

/** Consents that were withdrawn, or ended, so long ago. */
const ended: Task = {
  kind: "consents",
  table: consents,
  id: consents.id,
  due: (_, before) =>
    or(lt(consents.withdrawnAt, before), and(isNotNull(consents.validUntil), lt(consents.validUntil, dayOf(before)))),
  forget: (tx, ids) => tx.delete(consents).where(inArray(consents.id, ids)),
};

const checks: Task = {
  kind: "clearances",
  table: clearances,
  id: clearances.id,
  due: (_, before) => lt(clearances.validUntil, dayOf(before)),
  forget: (tx, ids) => tx.delete(clearances).where(inArray(clearances.id, ids)),
};

const held: Task = {
  kind: "qualifications",
  table: qualifications,
  id: qualifications.id,
  due: (_, before) =>
    or(
      lt(qualifications.withdrawnAt, before),
      and(isNotNull(qualifications.validUntil), lt(qualifications.validUntil, dayOf(before))),
    ),
  forget: (tx, ids) => tx.delete(qualifications).where(inArray(qualifications.id, ids)),
};

export const PEOPLE_TASKS: readonly Task[] = [guardians, applications, ended, checks, held];
