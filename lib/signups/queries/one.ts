import "server-only";
import { and, eq } from "drizzle-orm";
import { events, type Executor, offers, positions, shifts, signups, volunteers } from "@/db";

const surroundings = {
  signup: signups,
  offer: offers,
  position: positions,
  shift: shifts,
  event: events,
  person: { id: volunteers.id, accountId: volunteers.accountId, name: volunteers.name },
};

function withSurroundings(executor: Executor) {
  return executor
    .select(surroundings)
    .from(signups)
    .innerJoin(positions, eq(positions.id, signups.positionId))
    .innerJoin(shifts, eq(shifts.id, signups.shiftId))
    .innerJoin(events, eq(events.id, signups.eventId))
    .innerJoin(volunteers, eq(volunteers.id, signups.volunteerId))
    .leftJoin(offers, and(eq(offers.signupId, signups.id), eq(offers.state, "open")));
}

/** A sign-up with its open offer, position, shift, event and person. */
export async function signupById(executor: Executor, signupId: string) {
  const [row] = await withSurroundings(executor).where(eq(signups.id, signupId));
  return row;
}

export type SignupRow = NonNullable<Awaited<ReturnType<typeof signupById>>>;

/** The sign-up behind an open offer; undefined when the offer is not open any more. */
export async function signupByOpenOffer(executor: Executor, offerId: string) {
  const [row] = await withSurroundings(executor).where(eq(offers.id, offerId));
  return row;
}

/** An offer as it stands, whatever its state. */
export async function offerById(executor: Executor, offerId: string) {
  const [row] = await executor.select().from(offers).where(eq(offers.id, offerId));
  return row;
}
