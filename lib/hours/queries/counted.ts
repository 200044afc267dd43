import "server-only";
import { and, asc, eq, gte, inArray, isNull, lt } from "drizzle-orm";
import { events, type Executor, serviceHeads } from "@/db";
import { COUNTED_STATES } from "@/db/words";
import { addDays, instantOf } from "../../time";
import { minutesOf } from "../rules/minutes";

type Asked = {
  volunteerId: string;
  /** Null: the records for which no unit was named. */
  recordingUnitId: string | null;
  /** Civil days of the service's start, both included. */
  fromDay: string;
  toDay: string;
};

/** One person's counted records of one recording unit, in order of their start: what a certificate may show. One statement. */
export async function countedRecords(executor: Executor, { volunteerId, recordingUnitId, fromDay, toDay }: Asked) {
  const rows = await executor
    .select({
      chain: serviceHeads.chain,
      recordId: serviceHeads.recordId,
      eventId: events.id,
      title: events.title,
      titleEn: events.titleEn,
      place: events.place,
      content: events.summary,
      startsAt: serviceHeads.startsAt,
      endsAt: serviceHeads.endsAt,
      minutes: serviceHeads.minutes,
      evidence: serviceHeads.evidence,
      nationalOn: serviceHeads.nationalOn,
    })
    .from(serviceHeads)
    .innerJoin(events, eq(events.id, serviceHeads.eventId))
    .where(
      and(
        eq(serviceHeads.volunteerId, volunteerId),
        inArray(serviceHeads.state, COUNTED_STATES),
        recordingUnitId === null
          ? isNull(serviceHeads.recordingUnitId)
          : eq(serviceHeads.recordingUnitId, recordingUnitId),
        gte(serviceHeads.startsAt, instantOf(fromDay)),
        lt(serviceHeads.startsAt, instantOf(addDays(toDay, 1))),
      ),
    )
    .orderBy(asc(serviceHeads.startsAt), asc(serviceHeads.chain));
  return rows.map((row) => ({ ...row, minutes: minutesOf(row.minutes) }));
}

export type CountedRecord = Awaited<ReturnType<typeof countedRecords>>[number];
