import "server-only";
import { and, asc, eq, gte, inArray, isNull, lte, or } from "drizzle-orm";
import { db, offeredDates, organisations, positions, qualifications, requestEntries, signups, volunteers } from "@/db";
import { origin } from "../../../letters/queries/link";
import { dayOf } from "../../../time";
import { eventOf } from "../../queries/event";
import { requestByToken } from "../../queries/by-token";
import { requestFacts } from "../../rules/facts";

/** Everything on a host's page, in at most eight statements; null: the link opens nothing. */
export async function hostScreen(token: string, now: Date) {
  const found = await requestByToken(db, token, now);
  if (!found) return null;
  const { request, until } = found;
  const { baseId } = requestFacts(request.answers);
  const [entries, dates, event, base] = await Promise.all([
    db
      .select()
      .from(requestEntries)
      .where(and(eq(requestEntries.requestId, request.id), lte(requestEntries.visibleAt, now)))
      .orderBy(asc(requestEntries.at), asc(requestEntries.id)),
    db
      .select()
      .from(offeredDates)
      .where(and(eq(offeredDates.requestId, request.id), eq(offeredDates.state, "open")))
      .orderBy(asc(offeredDates.startsAt)),
    eventOf(db, request.state === "draft" || request.state === "offered" ? null : request.eventId),
    baseId ? db.select({ name: organisations.name }).from(organisations).where(eq(organisations.id, baseId)) : [],
  ]);
  const open = dates.filter((date) => date.visibleAt <= now);
  const agreed = event ? await agreedTeam(event.id) : { people: [], missing: 0 };
  const ids = [
    ...open.flatMap((date) => date.plan.positions.flatMap((position) => position.volunteerIds)),
    ...agreed.people.map(({ id }) => id),
  ];
  const known = await abilitiesOf(ids, dayOf(open[0]?.startsAt ?? event?.startsAt ?? now));
  const link = `${origin()}/r/${token}`;
  return { request, until, link, entries, dates, open, event, agreed, known, baseName: base[0]?.name ?? "" };
}

export type HostScreen = NonNullable<Awaited<ReturnType<typeof hostScreen>>>;

/** Who agreed to come, and how many are still looked for. */
async function agreedTeam(eventId: string) {
  const [people, places] = await Promise.all([
    db
      .select({ id: volunteers.id, name: volunteers.name, position: positions.name, positionEn: positions.nameEn })
      .from(signups)
      .innerJoin(volunteers, eq(volunteers.id, signups.volunteerId))
      .innerJoin(positions, eq(positions.id, signups.positionId))
      .where(and(eq(signups.eventId, eventId), eq(signups.state, "confirmed")))
      .orderBy(asc(positions.sort), asc(signups.createdAt), asc(signups.id)),
    db.select({ places: positions.places }).from(positions).where(eq(positions.eventId, eventId)),
  ]);
  const wanted = places.reduce((sum, position) => sum + (position.places ?? 0), 0);
  return { people, missing: Math.max(0, wanted - people.length) };
}

/** Languages and valid qualifications of people, without anything else about them. Two statements. */
async function abilitiesOf(ids: readonly string[], day: string) {
  if (ids.length === 0) return new Map<string, Abilities>();
  const [people, granted] = await Promise.all([
    db
      .select({ id: volunteers.id, zh: volunteers.languageZh, mn: volunteers.languageMn })
      .from(volunteers)
      .where(inArray(volunteers.id, [...new Set(ids)])),
    db
      .select({ volunteerId: qualifications.volunteerId, kind: qualifications.kind })
      .from(qualifications)
      .where(
        and(
          inArray(qualifications.volunteerId, [...new Set(ids)]),
          isNull(qualifications.withdrawnAt),
          lte(qualifications.validFrom, day),
          or(isNull(qualifications.validUntil), gte(qualifications.validUntil, day)),
        ),
      ),
  ]);
  return new Map<string, Abilities>(
    people.map(({ id, zh, mn }) => [
      id,
      {
        languages: [...(zh === "teach" ? (["zh"] as const) : []), ...(mn === "teach" ? (["mn"] as const) : [])],
        qualifications: [...new Set(granted.flatMap((one) => (one.volunteerId === id ? [one.kind] : [])))],
      },
    ]),
  );
}

export type Abilities = {
  languages: ("zh" | "mn")[];
  qualifications: (typeof qualifications.$inferSelect)["kind"][];
};
