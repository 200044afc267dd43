import "server-only";
import { and, eq, gt, inArray } from "drizzle-orm";
import { certificateAsks, registrations, shifts } from "@/db";
import { LIVE_SIGNUP_STATES } from "@/db/words";
import { giveUpSeats } from "../../../registrations/mutations/give-up";
import { bookingById } from "../../../registrations/queries/one";
import { mustBeNamed } from "../../../signups/mutations/keys";
import { releaseVolunteer } from "../../../signups/mutations/release";
import { sessionKey } from "../../../signups/queries/keys";
import type { Erasing } from "./subject";

/**
 * Gives back every place and seat ahead, so that the next are asked; shifts ahead lose their lead, and what was asked of
 * the desk is withdrawn. Answers how many places and seats' bookings were given back.
 */
export async function giveBackAll({ tx, subject, now, keys }: Erasing): Promise<number> {
  const { volunteerId, accountId } = subject;
  const released = await releaseVolunteer(tx, volunteerId, { actor: null, state: "withdrawn", reason: "", now, keys });
  await tx
    .update(shifts)
    .set({ leadVolunteerId: null })
    .where(and(eq(shifts.leadVolunteerId, volunteerId), gt(shifts.startsAt, now)));
  const live = await tx
    .select({ id: registrations.id, sessionId: registrations.sessionId })
    .from(registrations)
    .where(and(eq(registrations.accountId, accountId), inArray(registrations.state, [...LIVE_SIGNUP_STATES])));
  let seats = 0;
  for (const { id, sessionId } of live) {
    mustBeNamed(keys, sessionKey(sessionId));
    const row = await bookingById(tx, id);
    if (!row || row.session.startsAt <= now) continue;
    await giveUpSeats(tx, row, { state: "withdrawn", offer: "declined", by: null, now });
    seats++;
  }
  await tx
    .update(certificateAsks)
    .set({ state: "withdrawn" })
    .where(and(eq(certificateAsks.volunteerId, volunteerId), inArray(certificateAsks.state, ["asked", "noticed"])));
  return released.length + seats;
}
