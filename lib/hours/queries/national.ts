import "server-only";
import { and, asc, count, desc, eq, inArray, isNull, min, sql } from "drizzle-orm";
import { db, events, nationalBatches, organisations, serviceHeads, volunteers } from "@/db";
import { COUNTED_STATES } from "@/db/words";
import { type Actor, scopeOf } from "../../auth/rules/actor";

/** Counted, of a unit, in no batch and not entered yet. */
export const readyForNational = () =>
  and(
    inArray(serviceHeads.state, COUNTED_STATES),
    isNull(serviceHeads.nationalBatchId),
    isNull(serviceHeads.nationalOn),
  );

/** Units with records that wait for a batch, the one with most first. One statement. */
export function unitsToExport(actor: Actor) {
  const scope = scopeOf(actor);
  return db
    .select({
      id: organisations.id,
      name: organisations.name,
      isSample: organisations.isSample,
      records: count(),
      minutes: sql<number>`sum(${serviceHeads.minutes})`.mapWith(Number),
      since: min(serviceHeads.startsAt),
    })
    .from(serviceHeads)
    .innerJoin(events, eq(events.id, serviceHeads.eventId))
    .innerJoin(organisations, eq(organisations.id, serviceHeads.recordingUnitId))
    .where(and(readyForNational(), scope ? inArray(events.regionCode, scope) : undefined))
    .groupBy(organisations.id, organisations.name, organisations.isSample)
    .orderBy(desc(count()), asc(organisations.id));
}

/** The latest batches whose records lie in this person's leagues, with how many of each were entered. One statement. */
export function batches(actor: Actor) {
  const scope = scopeOf(actor);
  const entered = sql<number>`sum(case when ${serviceHeads.nationalOn} is null then 0 else 1 end)`;
  return db
    .select({
      batch: nationalBatches,
      unit: organisations.name,
      records: count(),
      entered: entered.mapWith(Number),
    })
    .from(nationalBatches)
    .innerJoin(organisations, eq(organisations.id, nationalBatches.recordingUnitId))
    .innerJoin(serviceHeads, eq(serviceHeads.nationalBatchId, nationalBatches.id))
    .innerJoin(events, eq(events.id, serviceHeads.eventId))
    .where(scope ? inArray(events.regionCode, scope) : undefined)
    .groupBy(nationalBatches.id, organisations.name)
    .orderBy(desc(nationalBatches.madeAt))
    .limit(50);
}

/** The records of one batch in order of their start, with what the national form asks; only those of this person's leagues. One statement. */
export async function batchRecords(actor: Actor, batchId: string) {
  const scope = scopeOf(actor);
  return db
    .select({
      chain: serviceHeads.chain,
      state: serviceHeads.state,
      name: volunteers.name,
      number: volunteers.number,
      title: events.title,
      summary: events.summary,
      place: events.place,
      unit: organisations.name,
      startsAt: serviceHeads.startsAt,
      endsAt: serviceHeads.endsAt,
      minutes: serviceHeads.minutes,
      evidence: serviceHeads.evidence,
      since: serviceHeads.since,
      nationalOn: serviceHeads.nationalOn,
      madeAt: nationalBatches.madeAt,
    })
    .from(serviceHeads)
    .innerJoin(nationalBatches, eq(nationalBatches.id, serviceHeads.nationalBatchId))
    .innerJoin(organisations, eq(organisations.id, nationalBatches.recordingUnitId))
    .innerJoin(events, eq(events.id, serviceHeads.eventId))
    .innerJoin(volunteers, eq(volunteers.id, serviceHeads.volunteerId))
    .where(and(eq(serviceHeads.nationalBatchId, batchId), scope ? inArray(events.regionCode, scope) : undefined))
    .orderBy(asc(serviceHeads.startsAt), asc(serviceHeads.chain));
}

export type BatchRecord = Awaited<ReturnType<typeof batchRecords>>[number];
