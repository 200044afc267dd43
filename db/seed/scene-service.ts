import { uuidv7 } from "../id";
import { attendances } from "../index";
import { write } from "./scene";

type Row = typeof attendances.$inferInsert;

/** An attendance as the roll would have it: open, or closed when `outAt` is given. */
export function anAttendance(
  place: { eventId: string; shiftId: string; positionId?: string },
  volunteerId: string,
  scene: Partial<Row> & { inAt: Date },
): Promise<string> {
  return write(async (tx) => {
    const id = uuidv7();
    await tx.insert(attendances).values({
      shiftId: place.shiftId,
      eventId: place.eventId,
      positionId: place.positionId ?? null,
      volunteerId,
      state: scene.outAt ? "checked_out" : "checked_in",
      inEvidence: "code",
      outEvidence: scene.outAt ? "code" : null,
      duplicates: [],
      version: 1,
      changedAt: scene.outAt ?? scene.inAt,
      isSample: false,
      ...scene,
      id,
    });
    return id;
  });
}
