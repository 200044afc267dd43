import "server-only";
import { and, asc, eq, gte, inArray, lt, or } from "drizzle-orm";
import { attendances, events, type Executor, positions, serviceHeads, trainingRecords } from "@/db";
import { countedRecords } from "../../hours/queries/counted";
import { addDays, dayOf, instantOf } from "../../time";
import type { Period } from "../rules/issuing";
import type { SnapshotLine, SnapshotTraining } from "../rules/snapshot";

export type Wanted = Period & { volunteerId: string; recordingUnitId: string };

/** What was done, when nobody stood in a position: the event's own summary, shortened. */
const shortened = (text: string) => ([...text].length > 60 ? `${[...text].slice(0, 59).join("")}…` : text);

/** The entries of the ledger a certificate of this unit and period stands on, in the order of service; an empty stay is none. */
export async function linesOf(executor: Executor, wanted: Wanted): Promise<SnapshotLine[]> {
  const records = (await countedRecords(executor, wanted)).filter(({ minutes }) => minutes > 0);
  if (records.length === 0) return [];
  const stood = await executor
    .select({ chain: serviceHeads.chain, position: positions.name })
    .from(serviceHeads)
    .innerJoin(attendances, eq(attendances.id, serviceHeads.attendanceId))
    .innerJoin(positions, eq(positions.id, attendances.positionId))
    .where(
      inArray(
        serviceHeads.chain,
        records.map(({ chain }) => chain),
      ),
    );
  const positionOf = new Map(stood.map(({ chain, position }) => [chain, position]));
  return records.map(({ chain, recordId, startsAt, title, place, content, minutes, evidence, nationalOn }) => ({
    chain,
    recordId,
    day: dayOf(startsAt),
    title,
    place,
    content: positionOf.get(chain) ?? shortened(content),
    minutes,
    evidence,
    nationalOn,
  }));
}

/** How many records of that time wait to be confirmed or answered, and so are left out. */
export function waitingCount(executor: Executor, wanted: Wanted): Promise<number> {
  return executor.$count(
    serviceHeads,
    and(
      eq(serviceHeads.volunteerId, wanted.volunteerId),
      eq(serviceHeads.recordingUnitId, wanted.recordingUnitId),
      or(eq(serviceHeads.state, "pending"), eq(serviceHeads.state, "disputed")),
      gte(serviceHeads.startsAt, instantOf(wanted.fromDay)),
      lt(serviceHeads.startsAt, instantOf(addDays(wanted.toDay, 1))),
    ),
  );
}

/** Trainings attended with this unit in that time; the latest word on each counts. */
export async function trainingsOf(executor: Executor, wanted: Wanted): Promise<SnapshotTraining[]> {
  const rows = await executor
    .select({
      id: trainingRecords.id,
      corrects: trainingRecords.correctsId,
      day: trainingRecords.day,
      title: events.title,
      minutes: trainingRecords.minutes,
      result: trainingRecords.result,
      unit: trainingRecords.recordingUnitId,
    })
    .from(trainingRecords)
    .innerJoin(events, eq(events.id, trainingRecords.eventId))
    .where(eq(trainingRecords.volunteerId, wanted.volunteerId))
    .orderBy(asc(trainingRecords.day), asc(trainingRecords.id));
  const corrected = new Set(rows.flatMap((row) => row.corrects ?? []));
  return rows
    .filter(
      (row) =>
        !corrected.has(row.id) &&
        row.result !== "absent" &&
        row.unit === wanted.recordingUnitId &&
        row.day >= wanted.fromDay &&
        row.day <= wanted.toDay,
    )
    .map(({ day, title, minutes }) => ({ day, title, minutes }));
}
