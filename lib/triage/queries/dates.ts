import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { db, type Executor, offeredDates, offers, positions, signups, volunteers } from "@/db";

export type OfferedDate = typeof offeredDates.$inferSelect;

/** The dates that are offered and not answered, earliest first. */
export const openDates = (executor: Executor, requestId: string): Promise<OfferedDate[]> =>
  executor
    .select()
    .from(offeredDates)
    .where(and(eq(offeredDates.requestId, requestId), eq(offeredDates.state, "open")))
    .orderBy(asc(offeredDates.startsAt));

/** Every date that was offered and not undone, with how its team stands: invited, agreed, declined. Two statements. */
export async function offeredAtDesk(requestId: string) {
  const dates = await db
    .select()
    .from(offeredDates)
    .where(eq(offeredDates.requestId, requestId))
    .orderBy(asc(offeredDates.offeredAt), asc(offeredDates.startsAt));
  const eventIds = [...new Set(dates.flatMap((date) => (date.eventId ? [date.eventId] : [])))];
  if (eventIds.length === 0) return dates.map((date) => ({ ...date, team: [] }));
  const people = await db
    .select({
      eventId: signups.eventId,
      volunteerId: signups.volunteerId,
      positionId: positions.id,
      name: volunteers.name,
      position: positions.name,
      positionEn: positions.nameEn,
      state: signups.state,
      offer: offers.state,
      deadline: offers.deadline,
    })
    .from(signups)
    .innerJoin(volunteers, eq(volunteers.id, signups.volunteerId))
    .innerJoin(positions, eq(positions.id, signups.positionId))
    .leftJoin(offers, eq(offers.signupId, signups.id))
    .where(inArray(signups.eventId, eventIds))
    .orderBy(asc(positions.sort), asc(signups.createdAt), asc(signups.id));
  return dates.map((date) => ({ ...date, team: people.filter((one) => one.eventId === date.eventId) }));
}

export type DateAtDesk = Awaited<ReturnType<typeof offeredAtDesk>>[number];
