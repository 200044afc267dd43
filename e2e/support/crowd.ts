import { eq } from "drizzle-orm";
import {
  accounts,
  auditEntries,
  db,
  events,
  letters,
  organisations,
  positions,
  shifts,
  signups,
  transaction,
  volunteers,
} from "@/db";
import { uuidv7 } from "@/db/id";
import type { Facts } from "./facts";

const DAY_MS = 86_400_000;
const CHUNK = 200;

function* chunks<T>(rows: T[]): Generator<T[]> {
  for (let i = 0; i < rows.length; i += CHUNK) yield rows.slice(i, i + CHUNK);
}

/**
 * Many more rows of everything a page reads: a month with 2,000 further events, 2,000 further people, 2,000 sign-ups at one
 * event, 400 duties of one person, 2,000 letters, audit entries and units. Well-formed, except that nobody would plan it so.
 */
export async function aCrowd({
  region,
  eventId,
  volunteerId,
}: Pick<Facts, "region" | "eventId" | "volunteerId">): Promise<void> {
  const now = new Date();
  const [event] = await db.select().from(events).where(eq(events.id, eventId));
  const [unit] = await db.select().from(organisations).limit(1);
  const [person] = await db.select().from(volunteers).where(eq(volunteers.id, volunteerId));
  const [account] = await db
    .select()
    .from(accounts)
    .where(eq(accounts.id, person?.accountId ?? ""));
  if (!event || !unit || !person || !account)
    throw new Error("The crowd needs an event, a unit and a volunteer to resemble");

  const people = Array.from({ length: 2000 }, () => ({ id: uuidv7(), accountId: uuidv7() }));
  const plan = Array.from({ length: 2000 }, (_, i) => {
    const startsAt = new Date(now.getTime() + (1 + (i % 28)) * DAY_MS + (i % 8) * 3_600_000);
    return {
      eventId: uuidv7(),
      shiftId: uuidv7(),
      positionId: uuidv7(),
      startsAt,
      endsAt: new Date(startsAt.getTime() + 7_200_000),
    };
  });
  const hall = {
    shiftId: uuidv7(),
    positionId: uuidv7(),
    startsAt: new Date(now.getTime() + 20 * DAY_MS),
    endsAt: new Date(now.getTime() + 20 * DAY_MS + 7_200_000),
  };
  const place = {
    name: "展区讲解",
    places: 3000,
    blocked: 0,
    hasWaitlist: true,
    isRisky: false,
    withMinors: false,
    sort: 0,
    version: 1,
  };
  const mine = plan.slice(0, 400);
  const signup = { queue: 1, flags: [], createdAt: now, changedAt: now, isSample: false, state: "confirmed" as const };

  await transaction(
    async (tx) => {
      for (const part of chunks(people)) {
        await tx.insert(accounts).values(
          part.map(({ accountId }) => ({
            ...account,
            id: accountId,
            email: `${accountId}@example.test`,
            phone: null,
            passwordHash: null,
            isSample: false,
          })),
        );
        await tx
          .insert(volunteers)
          .values(part.map(({ id, accountId }) => ({ ...person, id, accountId, number: `V${id}`, isSample: false })));
      }
      for (const part of chunks(plan)) {
        await tx.insert(events).values(
          part.map(({ eventId: id, startsAt, endsAt }) => ({
            ...event,
            id,
            startsAt,
            endsAt,
            regionCode: region,
            schoolId: null,
            whitelistItem: null,
            whitelistYear: null,
            isSample: false,
          })),
        );
        await tx.insert(shifts).values(
          part.map(({ eventId: id, shiftId, startsAt, endsAt }) => ({
            id: shiftId,
            eventId: id,
            name: "上午场",
            startsAt,
            endsAt,
            version: 1,
          })),
        );
        await tx.insert(positions).values(
          part.map((one) => ({
            ...place,
            id: one.positionId,
            shiftId: one.shiftId,
            eventId: one.eventId,
            taken: mine.includes(one) ? 1 : 0,
          })),
        );
      }
      await tx
        .insert(shifts)
        .values({ id: hall.shiftId, eventId, name: "大厅", startsAt: hall.startsAt, endsAt: hall.endsAt, version: 1 });
      await tx.insert(positions).values({
        ...place,
        id: hall.positionId,
        shiftId: hall.shiftId,
        eventId,
        places: people.length,
        taken: people.length,
      });
      for (const part of chunks(people))
        await tx.insert(signups).values(
          part.map(({ id }, i) => ({
            ...signup,
            id: uuidv7(),
            queue: i,
            positionId: hall.positionId,
            shiftId: hall.shiftId,
            eventId,
            volunteerId: id,
          })),
        );
      for (const part of chunks(mine))
        await tx.insert(signups).values(
          part.map((one) => ({
            ...signup,
            id: uuidv7(),
            positionId: one.positionId,
            shiftId: one.shiftId,
            eventId: one.eventId,
            volunteerId,
          })),
        );
      const [letter] = await tx.select().from(letters).limit(1);
      const [entry] = await tx.select().from(auditEntries).limit(1);
      for (const part of chunks(people)) {
        if (letter)
          await tx.insert(letters).values(
            part.map(({ id }, i) => ({
              ...letter,
              id: uuidv7(),
              cause: `crowd:${id}`,
              messageId: `<${id}@crowd>`,
              regionCode: region,
              eventId,
              state: (["call", "sent", "stopped"] as const)[i % 3] ?? "sent",
              sendAfter: new Date(now.getTime() + DAY_MS),
            })),
          );
        if (entry)
          await tx.insert(auditEntries).values(
            part.map(({ id }) => ({
              ...entry,
              id: uuidv7(),
              subjectKind: "event",
              subjectId: eventId,
              at: now,
              facts: { crowd: id },
            })),
          );
        await tx
          .insert(organisations)
          .values(part.map(({ id }) => ({ ...unit, id, regionCode: region, name: `示例单位${id}`, isSample: false })));
      }
    },
    { alone: ["scenes"] },
  );
}
