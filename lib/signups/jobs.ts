import "server-only";
import { and, asc, eq, gt, isNull, lte, or, sql } from "drizzle-orm";
import { auditEntries, db, events, offers, positions, shifts, signups, transaction } from "@/db";
import { DAY_MS } from "../time";
import { audit } from "../audit/mutations";
import { tell } from "./letters";
import { reportTwoAdults, TWO_ADULTS_ACT, twoAdultsNow } from "./mutations/check-two-adults";
import { giveUp } from "./mutations/give-up";
import { withKeys } from "./mutations/keys";
import { promote } from "./mutations/promote";
import { keysOfPosition, keysOfSignup, shiftKey } from "./queries/keys";
import { signupByOpenOffer } from "./queries/one";

const AT_ONCE = 500;

/**
 * Ends every offer whose deadline has passed, each in a work of its own, and asks the next in the queue. The deadline
 * is a row, so nothing is lost while the process was down; running it twice changes nothing. Answers how many ended.
 */
export async function expireOffers(now: Date): Promise<number> {
  const due = await db
    .select({
      id: offers.id,
      volunteerId: signups.volunteerId,
      shiftId: signups.shiftId,
      positionId: signups.positionId,
    })
    .from(offers)
    .innerJoin(signups, eq(signups.id, offers.signupId))
    .where(and(eq(offers.state, "open"), lte(offers.deadline, now)))
    .orderBy(asc(offers.deadline), asc(offers.id))
    .limit(AT_ONCE);
  return countOf(due, (offer) =>
    withKeys(
      (all) => keysOfSignup(offer, all),
      (keys) => transaction((tx) => expire(tx, offer.id, now, new Set(keys)), { alone: keys }),
    ),
  );
}

async function expire(
  tx: Parameters<typeof promote>[0],
  offerId: string,
  now: Date,
  keys: Set<string>,
): Promise<boolean> {
  const row = await signupByOpenOffer(tx, offerId);
  if (!row?.offer || row.offer.deadline > now) return false;
  await giveUp(tx, row, { state: "lapsed", offer: "expired", by: null, now, keys });
  await audit(tx, null, {
    act: "signups.expire",
    subject: { kind: "offer", id: offerId },
    regionCode: row.event.regionCode,
    facts: { signup: row.signup.id, position: row.position.id, volunteer: row.person.id },
  });
  await tell(tx, { signupId: row.signup.id, person: row.person, row }, { kind: "offer_expired", offerId });
  return true;
}

/**
 * Asks waiting people where places stand free: somebody who could not come when the place came free may be able to
 * now (a credential was recorded, another shift was given up). Answers in how many positions somebody was asked.
 */
export async function askWaiting(now: Date): Promise<number> {
  const free = await db
    .selectDistinct({ id: positions.id })
    .from(positions)
    .innerJoin(shifts, eq(shifts.id, positions.shiftId))
    .innerJoin(events, eq(events.id, positions.eventId))
    .innerJoin(signups, and(eq(signups.positionId, positions.id), eq(signups.state, "waitlisted")))
    .leftJoin(offers, and(eq(offers.signupId, signups.id), eq(offers.state, "open")))
    .where(
      and(
        eq(events.status, "published"),
        gt(shifts.startsAt, now),
        isNull(offers.id),
        or(isNull(positions.places), sql`${positions.taken} + ${positions.blocked} < ${positions.places}`),
      ),
    )
    .orderBy(asc(positions.id));
  return countOf(free, ({ id }) =>
    withKeys(
      (all) => keysOfPosition(id, all),
      (keys) => transaction(async (tx) => (await promote(tx, id, now, new Set(keys))) > 0, { alone: keys }),
    ),
  );
}

/**
 * At the start of a shift with minors: fewer than two confirmed adults, or no teacher, is told to the desk, once.
 * Looks back a day, so that a restart forgets nothing. Answers how many shifts were reported.
 */
export async function checkStartingShifts(now: Date): Promise<number> {
  const starting = await db
    .select({ shift: shifts, event: events })
    .from(shifts)
    .innerJoin(events, eq(events.id, shifts.eventId))
    .where(
      and(
        eq(events.status, "published"),
        lte(shifts.startsAt, now),
        gt(shifts.startsAt, new Date(now.getTime() - DAY_MS)),
        gt(shifts.endsAt, now),
      ),
    );
  return countOf(starting, (row) =>
    transaction(
      async (tx) => {
        const answer = await twoAdultsNow(tx, row);
        if (answer.ok) return false;
        const told = await tx
          .select({ facts: auditEntries.facts })
          .from(auditEntries)
          .where(and(eq(auditEntries.subjectId, row.shift.id), eq(auditEntries.act, TWO_ADULTS_ACT)));
        if (told.some(({ facts }) => facts.cause === "start")) return false;
        await reportTwoAdults(tx, row, answer.adults, "start");
        return true;
      },
      { alone: [shiftKey(row.shift.id)] },
    ),
  );
}

/** Each in its own work; one that fails does not keep the others from being done, and is thrown at the end. */
async function countOf<T>(all: readonly T[], work: (one: T) => Promise<boolean>): Promise<number> {
  let count = 0;
  const failures: unknown[] = [];
  for (const one of all) {
    try {
      if (await work(one)) count++;
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} of ${all.length} works of a timed job failed`);
  return count;
}
