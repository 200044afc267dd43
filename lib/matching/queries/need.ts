import "server-only";
import { eq } from "drizzle-orm";
import { events, type Executor, positions, shifts } from "@/db";
import type { Need } from "../rules/pool";

/**
 * The need of a position that stands, its shift's time and its own facts included; null when there is none.
 * One statement. A position that asks for a lecturer's or docent's qualification counts as a lecturer's.
 */
export async function needOfPosition(executor: Executor, positionId: string): Promise<Need | null> {
  const [row] = await executor
    .select({ position: positions, shift: shifts, event: events })
    .from(positions)
    .innerJoin(shifts, eq(shifts.id, positions.shiftId))
    .innerJoin(events, eq(events.id, positions.eventId))
    .where(eq(positions.id, positionId));
  if (!row) return null;
  const { position, shift, event } = row;
  const { qualification, language, withMinors, minAge } = position;
  const teaches = qualification === "lecturer" || qualification === "docent";
  return {
    regionCode: event.regionCode,
    startsAt: shift.startsAt,
    endsAt: shift.endsAt,
    mode: event.mode,
    place: event.place,
    schoolId: event.schoolId,
    roles: [
      {
        role: teaches ? "lecturer" : "helper",
        qualification,
        language,
        withMinors,
        minAge,
        isRisky: position.isRisky || event.isRisky,
        places: position.places ?? 1,
      },
    ],
    existing: { shiftId: shift.id, event, position },
  };
}
