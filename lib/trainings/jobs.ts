import "server-only";
import { and, between, eq, gt, inArray, isNull, like, notExists, sql } from "drizzle-orm";
import { clearances, consents, db, letters, qualifications, shifts, signups, transaction, volunteers } from "@/db";
import { LIVE_SIGNUP_STATES } from "@/db/words";
import { enqueue } from "../letters/mutations/enqueue";
import { readSettings } from "../settings/queries";
import { recheckVolunteer } from "../signups/mutations/recheck";
import { withKeys } from "../signups/mutations/keys";
import { keysOfSignup, volunteerKey } from "../signups/queries/keys";
import { addDays, dayOf, dayOfAge, HOUR_MS } from "../time";
import { ADULT_AGE, guardianConsentUntil } from "../volunteers/rules/age";
import { freeBroken } from "./mutations/free-broken";
import { lapse } from "./mutations/lapse";
import { heldByThese } from "./queries/held";
import { ANEW_DAYS, freesNow, LAPSE_WITHIN_DAYS, NOTICE_DAYS, noticeDue, outlived } from "./rules/expiry";

const FARTHEST = Math.max(...NOTICE_DAYS);

/** Tells holders 60, 30 and 7 days before a qualification ends, once each; not when one that lasts longer is held. Answers how many were due. */
export async function noticeExpiring(now: Date): Promise<number> {
  const today = dayOf(now);
  const ending = await heldByThese(
    and(isNull(qualifications.withdrawnAt), between(qualifications.validUntil, today, addDays(today, FARTHEST))),
  );
  let due = 0;
  for (const { person, held, own } of ending) {
    const { validUntil, recordedAt } = own;
    const stage = validUntil === null ? null : noticeDue(validUntil, dayOf(recordedAt), today);
    if (stage === null || validUntil === null || outlived(own, held)) continue;
    due++;
    const cause = `qualification_expiring:${own.id}:${stage}`;
    if (await isTold(cause)) continue;
    const days = Math.round((Date.parse(validUntil) - Date.parse(today)) / (24 * HOUR_MS));
    await transaction(
      (tx) =>
        enqueue(tx, {
          kind: "qualification_expiring",
          cause,
          accountId: person.accountId,
          regionCode: person.regionCode,
          data: { name: person.name, held: own.kind, lastDay: validUntil, days },
        }),
      { alone: [volunteerKey(person.id)] },
    );
  }
  return due;
}

const isTold = async (cause: string): Promise<boolean> => (await db.$count(letters, eq(letters.cause, cause))) > 0;

/** Works through qualifications that ended: coming sign-ups are asked again, the person and the desk are told, once. Answers how many lapsed. */
export async function lapseQualifications(now: Date): Promise<number> {
  const today = dayOf(now);
  const ended = await heldByThese(
    and(
      isNull(qualifications.withdrawnAt),
      between(qualifications.validUntil, addDays(today, -LAPSE_WITHIN_DAYS), addDays(today, -1)),
      notExists(
        db
          .select({ id: letters.id })
          .from(letters)
          .where(like(letters.cause, sql`'qualification_lapsed:' || ${qualifications.id}`)),
      ),
    ),
  );
  let lapsed = 0;
  for (const { person, held, own } of ended) {
    if (outlived(own, held)) continue;
    await transaction((tx) => lapse(tx, person, own, now), { alone: [volunteerKey(person.id)] });
    lapsed++;
  }
  return lapsed;
}

/** Asks the law again for the coming places of everybody whose clearance or guardian's consent has ended of late. Answers how many were newly broken. */
export async function recheckEnded(now: Date): Promise<number> {
  const today = dayOf(now);
  const [first, last] = [addDays(today, -LAPSE_WITHIN_DAYS), addDays(today, -1)];
  const ended = [
    db
      .select({ id: clearances.volunteerId })
      .from(clearances)
      .where(between(clearances.validUntil, first, last)),
    db
      .select({ id: consents.volunteerId })
      .from(consents)
      .where(and(eq(consents.purpose, "guardian"), between(consents.validUntil, first, last))),
  ];
  let broken = 0;
  for (const those of ended) {
    const people = await db
      .selectDistinct({ id: signups.volunteerId })
      .from(signups)
      .innerJoin(shifts, eq(shifts.id, signups.shiftId))
      .where(
        and(
          inArray(signups.volunteerId, those),
          inArray(signups.state, [...LIVE_SIGNUP_STATES]),
          gt(shifts.startsAt, now),
        ),
      );
    for (const { id } of people)
      broken += await transaction((tx) => recheckVolunteer(tx, id, now), { alone: [volunteerKey(id)] });
  }
  return broken;
}

/** The stated rule (setting lapse_frees_hours): a place broken for lack of a qualification goes on so long before its shift. Answers how many were freed. */
export async function freeUnqualified(now: Date): Promise<number> {
  const { lapse_frees_hours: hours } = await readSettings(db);
  const near = await db
    .select({ signup: signups, startsAt: shifts.startsAt })
    .from(signups)
    .innerJoin(shifts, eq(shifts.id, signups.shiftId))
    .where(
      and(
        eq(signups.state, "confirmed"),
        between(shifts.startsAt, now, new Date(now.getTime() + hours * HOUR_MS)),
        like(sql`cast(${signups.flags} as text)`, '%"qualification"%'),
      ),
    );
  let freed = 0;
  for (const { signup, startsAt } of near) {
    if (!freesNow(startsAt, now, hours)) continue;
    const did = await withKeys(
      (all) => keysOfSignup(signup, all),
      (keys) => transaction((tx) => freeBroken(tx, signup.id, now, new Set(keys)), { alone: keys }),
    );
    if (did) freed++;
  }
  return freed;
}

/** Tells people about to come of age, once, that the guardian's consent ends and they will be asked themselves. Answers how many are near. */
export async function askConsentAnew(now: Date): Promise<number> {
  const today = dayOf(now);
  const year = Number(today.slice(0, 4)) - ADULT_AGE;
  const near = await db
    .select({
      id: volunteers.id,
      accountId: volunteers.accountId,
      name: volunteers.name,
      regionCode: volunteers.regionCode,
      birthMonth: volunteers.birthMonth,
    })
    .from(volunteers)
    .where(and(eq(volunteers.status, "active"), between(volunteers.birthMonth, `${year - 1}-12`, `${year}-12`)));
  let asked = 0;
  for (const person of near) {
    const ofAge = dayOfAge(person.birthMonth, ADULT_AGE);
    if (today < addDays(ofAge, -ANEW_DAYS) || today >= ofAge) continue;
    asked++;
    const cause = `consent_anew:${person.id}`;
    if (await isTold(cause)) continue;
    await transaction(
      (tx) =>
        enqueue(tx, {
          kind: "consent_anew",
          cause,
          accountId: person.accountId,
          regionCode: person.regionCode,
          data: { name: person.name, lastDay: guardianConsentUntil(person.birthMonth) },
        }),
      { alone: [volunteerKey(person.id)] },
    );
  }
  return asked;
}
