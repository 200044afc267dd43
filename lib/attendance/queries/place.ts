import "server-only";
import { eq } from "drizzle-orm";
import { events, type Executor, shifts } from "@/db";

/** A shift with what attendance needs of its event. One statement; undefined when there is none. */
export async function placeOf(executor: Executor, shiftId: string) {
  const [row] = await executor
    .select({
      shiftId: shifts.id,
      shift: shifts.name,
      startsAt: shifts.startsAt,
      endsAt: shifts.endsAt,
      leadVolunteerId: shifts.leadVolunteerId,
      eventId: events.id,
      event: events.title,
      eventEn: events.titleEn,
      kind: events.kind,
      status: events.status,
      regionCode: events.regionCode,
      place: events.place,
      recordingUnitId: events.recordingUnitId,
      isSample: events.isSample,
    })
    .from(shifts)
    .innerJoin(events, eq(events.id, shifts.eventId))
    .where(eq(shifts.id, shiftId));
  return row;
}

export type Place = NonNullable<Awaited<ReturnType<typeof placeOf>>>;
