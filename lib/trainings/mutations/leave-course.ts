import "server-only";
import { and, eq, gt, inArray } from "drizzle-orm";
import { db, registrations, sessions } from "@/db";
import { LIVE_SIGNUP_STATES } from "@/db/words";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { giveUpSeats } from "../../registrations/mutations/give-up";
import { bookingById } from "../../registrations/queries/one";
import { sessionKey } from "../../signups/queries/keys";
import type { LeaveCourseInput } from "../input";
import { sessionsOf, trainingKey } from "../queries/course";

/** A volunteer leaves a course: every seat of a session ahead is given up in one work; what was attended stays. */
export async function leaveCourse(
  actor: Actor,
  { eventId }: LeaveCourseInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  const own = await sessionsOf(db, eventId);
  return writeOnce(once, [trainingKey(eventId), ...own.map(({ id }) => sessionKey(id))], async (tx) => {
    const live = await tx
      .select({ id: registrations.id })
      .from(registrations)
      .innerJoin(sessions, eq(sessions.id, registrations.sessionId))
      .where(
        and(
          eq(registrations.eventId, eventId),
          eq(registrations.accountId, actor.accountId),
          inArray(registrations.state, [...LIVE_SIGNUP_STATES]),
          gt(sessions.startsAt, now),
        ),
      );
    if (live.length === 0) return no("trainings.refusals.nothing_to_leave");
    for (const { id } of live) {
      const row = await bookingById(tx, id);
      if (!row) throw new Error(`Booking ${id} is gone`);
      await giveUpSeats(tx, row, { state: "withdrawn", offer: "declined", by: actor, now });
      await audit(tx, actor, {
        act: "registrations.withdraw",
        subject: { kind: "registration", id },
        regionCode: row.event.regionCode,
        facts: { session: row.session.id, seats: row.registration.seats, was: row.registration.state },
      });
    }
    return done(eventId, "left");
  });
}
