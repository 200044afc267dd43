import "server-only";
import { and, eq, lte, sql } from "drizzle-orm";
import { type Executor, hourTotals, serviceHeads, serviceRecords } from "@/db";
import { uuidv7 } from "@/db/id";
import type { Evidence, ServiceState } from "@/db/words";
import { dayOf } from "../../time";
import type { ServiceMinutes } from "../rules/minutes";
import { isCounted } from "../rules/states";

/** The latest entry of a chain, as stored. */
export type Head = typeof serviceHeads.$inferSelect;

/** What a record says about one service. */
export type Facts = {
  volunteerId: string;
  eventId: string;
  attendanceId: string | null;
  recordingUnitId: string | null;
  minutes: ServiceMinutes;
  startsAt: Date;
  endsAt: Date;
  evidence: Evidence;
  isSample: boolean;
};

/** How it came to be said. */
export type Said = {
  state: ServiceState;
  reason: string | null;
  /** Null: the system itself. */
  by: string | null;
  secondBy?: string | null;
  /** Set by the first yes above the daily cap. */
  firstYesBy?: string | null;
};

/**
 * Writes the next entry of a chain, or the first of a new one, with its head and the roll-up, in the transaction it is
 * handed. The one place where the ledger grows; the caller is alone with `volunteer:<id>`.
 */
export async function append(tx: Executor, head: Head | null, facts: Facts, said: Said, now: Date): Promise<Head> {
  const id = uuidv7();
  const { state, reason, by, secondBy = null, firstYesBy = null } = said;
  const chain = head?.chain ?? id;
  const turn = head ? head.turn + 1 : 0;
  await tx.insert(serviceRecords).values({ id, chain, turn, ...facts, state, reason, by, secondBy, at: now });
  const latest = { chain, recordId: id, turn, ...facts, state, since: now, firstYesBy };
  // What the national system knows is noted beside it, by works that hold other keys: left alone here.
  const next: Head = { nationalOn: null, nationalBatchId: null, ...head, ...latest };
  if (head) await tx.update(serviceHeads).set(latest).where(eq(serviceHeads.chain, chain));
  else await tx.insert(serviceHeads).values(next);
  if (head && isCounted(head.state)) await take(tx, head);
  if (isCounted(state)) await give(tx, next);
  return next;
}

/** The roll-up's bucket of a record; the month is that of the service's start in the unit's zone. */
const bucketOf = (head: Head) => ({
  volunteerId: head.volunteerId,
  recordingUnitId: head.recordingUnitId ?? "",
  month: dayOf(head.startsAt).slice(0, 7),
});

async function take(tx: Executor, head: Head) {
  const { volunteerId, recordingUnitId, month } = bucketOf(head);
  const here = and(
    eq(hourTotals.volunteerId, volunteerId),
    eq(hourTotals.recordingUnitId, recordingUnitId),
    eq(hourTotals.month, month),
  );
  await tx
    .update(hourTotals)
    .set({ minutes: sql`${hourTotals.minutes} - ${head.minutes}`, records: sql`${hourTotals.records} - 1` })
    .where(here);
  await tx.delete(hourTotals).where(and(here, lte(hourTotals.records, 0)));
}

async function give(tx: Executor, head: Head) {
  await tx
    .insert(hourTotals)
    .values({ ...bucketOf(head), minutes: head.minutes, records: 1 })
    .onConflictDoUpdate({
      target: [hourTotals.volunteerId, hourTotals.recordingUnitId, hourTotals.month],
      set: { minutes: sql`${hourTotals.minutes} + ${head.minutes}`, records: sql`${hourTotals.records} + 1` },
    });
}
