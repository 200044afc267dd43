import "server-only";
import { and, asc, eq, gte, inArray, isNull, lte, or } from "drizzle-orm";
import { db, offeredDates, organisations, positions, qualifications, requestEntries, signups, volunteers } from "@/db";
import { origin } from "../../../letters/queries/link";
import { dayOf } from "../../../time";
import { eventOf } from "../../queries/event";
import { requestOfPage } from "../../queries/by-token";
import { requestFacts } from "../../rules/facts";

/** Everything on a host's page, in at most eight statements; null: the link opens nothing. */
export async function hostScreen(token: string, now: Date) {
  const found = await requestOfPage(token);
  if (!found) return null;
  const { request, until } = found;
  const { baseId } = requestFacts(request.answers);
  const [entries, dates, event, base] = await Promise.all([
    db
      .select()
      .from(requestEntries)
      .where(and(eq(requestEntries.requestId, request.id), lte(requestEntries.visibleAt, now)))
      .orderBy(asc(requestEntries.at), asc(requestEntries.id)),
    request.state === "offered" ? openDates(request.id) : [],
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

const openDates = (requestId: string) =>
  db
    .select()
    .from(offeredDates)
    .where(and(eq(offeredDates.requestId, requestId), eq(offeredDates.state, "open")))
    .orderBy(asc(offeredDates.startsAt));

/** Who agreed to come, and how many are still looked for. One statement. */
async function agreedTeam(eventId: string) {
  const rows = await db
    .select({
      positionId: positions.id,
      places: positions.places,
      position: positions.name,
      positionEn: positions.nameEn,
      id: volunteers.id,
      name: volunteers.name,
    })
    .from(positions)
    .leftJoin(signups, and(eq(signups.positionId, positions.id), eq(signups.state, "confirmed")))
    .leftJoin(volunteers, eq(volunteers.id, signups.volunteerId))
    .where(eq(positions.eventId, eventId))
    .orderBy(asc(positions.sort), asc(signups.createdAt), asc(signups.id));
  const people = rows.flatMap(({ id, name, position, positionEn }) =>
    id && name ? [{ id, name, position, positionEn }] : [],
  );
  const places = new Map(rows.map((row) => [row.positionId, row.places ?? 0]));
  const wanted = [...places.values()].reduce((sum, n) => sum + n, 0);
  return { people, missing: Math.max(0, wanted - people.length) };
}

/** Languages and valid qualifications of people, without anything else about them. One statement. */
async function abilitiesOf(ids: readonly string[], day: string) {
  const known = new Map<string, Abilities>();
  if (ids.length === 0) return known;
  const rows = await db
    .select({ id: volunteers.id, zh: volunteers.languageZh, mn: volunteers.languageMn, kind: qualifications.kind })
    .from(volunteers)
    .leftJoin(
      qualifications,
      and(
        eq(qualifications.volunteerId, volunteers.id),
        isNull(qualifications.withdrawnAt),
        lte(qualifications.validFrom, day),
        or(isNull(qualifications.validUntil), gte(qualifications.validUntil, day)),
      ),
    )
    .where(inArray(volunteers.id, [...new Set(ids)]))
    .orderBy(asc(volunteers.id), asc(qualifications.kind));
  for (const { id, zh, mn, kind } of rows) {
    const one = known.get(id) ?? {
      languages: [...(zh === "teach" ? (["zh"] as const) : []), ...(mn === "teach" ? (["mn"] as const) : [])],
      qualifications: [],
    };
    if (kind && !one.qualifications.includes(kind)) one.qualifications.push(kind);
    known.set(id, one);
  }
  return known;
}

export type Abilities = {
  languages: ("zh" | "mn")[];
  qualifications: (typeof qualifications.$inferSelect)["kind"][];
};
