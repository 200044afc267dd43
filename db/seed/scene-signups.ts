import { eq, sql } from "drizzle-orm";
import { uuidv7 } from "../id";
import { positions, shifts, signups } from "../index";
import { longAgo, write } from "./scene";

type Where = { eventId: string; shiftId: string; positionId: string };

/** A confirmed place as a row, also in a shift that has begun; the position's count goes with it. */
export function signedUp({ volunteerId }: { volunteerId: string }, where: Where): Promise<string> {
  return write(async (tx) => {
    const id = uuidv7();
    await tx.insert(signups).values({
      id,
      ...where,
      volunteerId,
      state: "confirmed",
      queue: 1,
      flags: [],
      createdAt: longAgo,
      changedAt: longAgo,
      isSample: false,
    });
    await tx
      .update(positions)
      .set({ taken: sql`${positions.taken} + 1` })
      .where(eq(positions.id, where.positionId));
    return id;
  });
}

/** Names who leads a shift. */
export function leads({ volunteerId }: { volunteerId: string }, shiftId: string): Promise<void> {
  return write(async (tx) => {
    await tx.update(shifts).set({ leadVolunteerId: volunteerId }).where(eq(shifts.id, shiftId));
  });
}
