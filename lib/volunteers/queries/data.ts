import "server-only";
import { and, asc, desc, eq, gt, inArray, sql } from "drizzle-orm";
import {
  accounts,
  auditEntries,
  clearances,
  consents,
  type Executor,
  letters,
  qualifications,
  shifts,
  signups,
} from "@/db";
import { LIVE_SIGNUP_STATES } from "@/db/words";

/** How much there is of each kind. One statement. */
export async function amountsOf(executor: Executor, accountId: string, volunteerId: string, now: Date) {
  const n = (of: unknown) => sql`(${of})`.mapWith(Number);
  const many = { n: sql`count(*)` };
  const mine = {
    signups: executor.select(many).from(signups).where(eq(signups.volunteerId, volunteerId)),
    qualifications: executor.select(many).from(qualifications).where(eq(qualifications.volunteerId, volunteerId)),
    clearances: executor.select(many).from(clearances).where(eq(clearances.volunteerId, volunteerId)),
    letters: executor.select(many).from(letters).where(eq(letters.accountId, accountId)),
  };
  const coming = executor
    .select(many)
    .from(signups)
    .innerJoin(shifts, eq(shifts.id, signups.shiftId))
    .where(
      and(
        eq(signups.volunteerId, volunteerId),
        inArray(signups.state, [...LIVE_SIGNUP_STATES]),
        gt(shifts.startsAt, now),
      ),
    );
  const [row] = await executor
    .select({
      signups: n(mine.signups),
      qualifications: n(mine.qualifications),
      clearances: n(mine.clearances),
      coming: n(coming),
      letters: n(mine.letters),
    })
    .from(accounts)
    .where(eq(accounts.id, accountId));
  return row ?? null;
}

/** Every consent ever given or taken back, oldest first. */
export function consentsOf(executor: Executor, volunteerId: string) {
  return executor
    .select()
    .from(consents)
    .where(eq(consents.volunteerId, volunteerId))
    .orderBy(asc(consents.givenAt), asc(consents.id));
}

/** Who looked at one's contact details, when and why; latest first. */
export function looksAt(executor: Executor, volunteerId: string) {
  return executor
    .select({
      id: auditEntries.id,
      at: auditEntries.at,
      role: auditEntries.role,
      name: accounts.name,
      facts: auditEntries.facts,
    })
    .from(auditEntries)
    .leftJoin(accounts, eq(accounts.id, auditEntries.accountId))
    .where(and(eq(auditEntries.subjectId, volunteerId), eq(auditEntries.act, "volunteers.reveal")))
    .orderBy(desc(auditEntries.at), desc(auditEntries.id))
    .limit(100);
}

/** Qualifications and checks as recorded at the desk, latest first. Two statements. */
export async function credentialsOf(executor: Executor, volunteerId: string) {
  const [held, checks] = await Promise.all([
    executor
      .select()
      .from(qualifications)
      .where(eq(qualifications.volunteerId, volunteerId))
      .orderBy(desc(qualifications.validFrom)),
    executor
      .select()
      .from(clearances)
      .where(eq(clearances.volunteerId, volunteerId))
      .orderBy(desc(clearances.checkedOn)),
  ]);
  return { held: held.filter((one) => one.withdrawnAt === null), checks };
}
