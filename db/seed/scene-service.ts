import { uuidv7 } from "../id";
import { attendanceMarks, attendances } from "../index";
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
    // An attendance is what its marks say; without them the next mark would fold it away.
    const person = {
      shiftId: place.shiftId,
      volunteerId,
      evidence: "code",
      markedBy: "scene",
      isSample: false,
    } as const;
    for (const [kind, at] of [
      ["in", scene.inAt],
      ["out", scene.outAt],
    ] as const)
      if (at) await tx.insert(attendanceMarks).values({ ...person, kind, at, receivedAt: at });
    return id;
  });
}
