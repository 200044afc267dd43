import "server-only";
import { aliasedTable, and, asc, count, desc, eq, inArray, isNull, type Placeholder, sql } from "drizzle-orm";
import { type Executor, listed, offers, positions, prepared, shifts, signups } from "@/db";
import { LIVE_SIGNUP_STATES } from "@/db/words";
import { recheckedAt } from "../../signups/queries/rechecked";

/**
 * Shifts and positions of these events with places, held places and how many wait; and what `volunteerId` has there:
 * a live sign-up with the rules found broken under it and since when, an offer that waits for an answer, and why the
 * last place was taken back. One statement.
 */
export async function positionsOfEvents(
  executor: Executor,
  eventIds: readonly string[],
  volunteerId: string | null = null,
) {
  const list = listed("event", eventIds);
  const rows = await prepared(executor, `positions_of_events_${eventIds.length}`, (e) =>
    rowsOf(e, list.placeholders),
  ).execute({ ...list.values, volunteerId: volunteerId ?? "" });
  return rows.map(({ rechecked, flags, ...row }) => ({
    ...row,
    held: row.held ?? 0,
    waiting: row.waiting ?? 0,
    broken: flags && flags.length > 0 ? { flags, since: rechecked } : null,
  }));
}

function rowsOf(executor: Executor, ids: Placeholder[]) {
  const held = executor
    .select({ positionId: offers.positionId, held: count().as("held") })
    .from(offers)
    .innerJoin(positions, eq(positions.id, offers.positionId))
    .where(and(sql`${offers.state} = 'open'`, inArray(positions.eventId, ids)))
    .groupBy(offers.positionId)
    .as("held_places");
  // Who has an open offer is stored as waitlisted too, but no longer waits.
  const waiting = executor
    .select({ positionId: signups.positionId, waiting: count().as("waiting") })
    .from(signups)
    .leftJoin(offers, and(eq(offers.signupId, signups.id), sql`${offers.state} = 'open'`))
    .where(and(eq(signups.state, "waitlisted"), inArray(signups.eventId, ids), isNull(offers.id)))
    .groupBy(signups.positionId)
    .as("waiting_people");
  const mine = aliasedTable(signups, "mine");
  const myOffer = aliasedTable(offers, "my_offer");
  const gone = aliasedTable(signups, "gone");
  const removed = executor
    .select({ reason: gone.reason })
    .from(gone)
    .where(
      and(
        sql`${gone.positionId} = ${positions.id}`,
        eq(gone.volunteerId, sql.placeholder("volunteerId")),
        eq(gone.state, "removed"),
      ),
    )
    .orderBy(desc(gone.changedAt))
    .limit(1);
  return executor
    .select({
      id: positions.id,
      eventId: positions.eventId,
      name: positions.name,
      nameEn: positions.nameEn,
      places: positions.places,
      blocked: positions.blocked,
      taken: positions.taken,
      hasWaitlist: positions.hasWaitlist,
      qualification: positions.qualification,
      language: positions.language,
      minAge: positions.minAge,
      isRisky: positions.isRisky,
      withMinors: positions.withMinors,
      shiftId: shifts.id,
      shiftName: shifts.name,
      shiftStartsAt: shifts.startsAt,
      shiftEndsAt: shifts.endsAt,
      held: held.held,
      waiting: waiting.waiting,
      signupId: mine.id,
      signupState: mine.state,
      flags: mine.flags,
      rechecked: recheckedAt(mine.id),
      removed: sql<string | null>`(${removed})`,
      offerId: myOffer.id,
      offerDeadline: myOffer.deadline,
    })
    .from(positions)
    .innerJoin(shifts, eq(shifts.id, positions.shiftId))
    .leftJoin(held, eq(held.positionId, positions.id))
    .leftJoin(waiting, eq(waiting.positionId, positions.id))
    .leftJoin(
      mine,
      and(
        eq(mine.positionId, positions.id),
        eq(mine.volunteerId, sql.placeholder("volunteerId")),
        inArray(mine.state, LIVE_SIGNUP_STATES),
      ),
    )
    .leftJoin(myOffer, and(eq(myOffer.signupId, mine.id), sql`${myOffer.state} = 'open'`))
    .where(inArray(positions.eventId, ids))
    .orderBy(asc(shifts.startsAt), asc(shifts.id), asc(positions.sort), asc(positions.id));
}

export type PublicPosition = Awaited<ReturnType<typeof positionsOfEvents>>[number];
