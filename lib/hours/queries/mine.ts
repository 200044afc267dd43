import "server-only";
import { and, asc, desc, eq, sql } from "drizzle-orm";
import { accounts, attendances, db, events, positions, serviceHeads, serviceRecords, shifts } from "@/db";
import { groupBy } from "../../signups/rules/group";

/** Who of the desk answers for an event: the one who made it, while they still work here. */
const keeper = sql<string | null>`(select keepers.name from accounts keepers where keepers.id = ${events.createdBy}
  and keepers.disabled_at is null and keepers.role in ('coordinator', 'admin'))`;

const about = {
  id: events.id,
  kind: events.kind,
  title: events.title,
  titleEn: events.titleEn,
  regionCode: events.regionCode,
};

/** Everything one person has served, latest first, each with its entries in the ledger. Two statements. */
export async function myRecords(volunteerId: string) {
  const [heads, entries] = await Promise.all([
    db
      .select({
        head: serviceHeads,
        event: about,
        position: { name: positions.name, nameEn: positions.nameEn },
        inAt: attendances.inAt,
        outAt: attendances.outAt,
        keeper,
      })
      .from(serviceHeads)
      .innerJoin(events, eq(events.id, serviceHeads.eventId))
      .leftJoin(attendances, eq(attendances.id, serviceHeads.attendanceId))
      .leftJoin(positions, eq(positions.id, attendances.positionId))
      .where(eq(serviceHeads.volunteerId, volunteerId))
      .orderBy(desc(serviceHeads.startsAt), desc(serviceHeads.chain)),
    db
      .select({
        chain: serviceRecords.chain,
        turn: serviceRecords.turn,
        state: serviceRecords.state,
        minutes: serviceRecords.minutes,
        startsAt: serviceRecords.startsAt,
        endsAt: serviceRecords.endsAt,
        reason: serviceRecords.reason,
        at: serviceRecords.at,
        by: accounts.name,
      })
      .from(serviceRecords)
      .leftJoin(accounts, eq(accounts.id, serviceRecords.by))
      .where(eq(serviceRecords.volunteerId, volunteerId))
      .orderBy(asc(serviceRecords.chain), asc(serviceRecords.turn)),
  ]);
  const of = groupBy(entries, ({ chain }) => chain);
  return heads.map((row) => ({ ...row, entries: of.get(row.head.chain) ?? [] }));
}

/** Where one came and did not go yet, latest first. One statement. */
export function myOpenAttendances(volunteerId: string) {
  return db
    .select({
      id: attendances.id,
      inAt: attendances.inAt,
      event: about,
      position: { name: positions.name, nameEn: positions.nameEn },
      shiftEndsAt: shifts.endsAt,
      keeper,
    })
    .from(attendances)
    .innerJoin(shifts, eq(shifts.id, attendances.shiftId))
    .innerJoin(events, eq(events.id, attendances.eventId))
    .leftJoin(positions, eq(positions.id, attendances.positionId))
    .where(and(eq(attendances.volunteerId, volunteerId), eq(attendances.state, "checked_in")))
    .orderBy(desc(shifts.endsAt));
}

export type MyRecord = Awaited<ReturnType<typeof myRecords>>[number];
export type MyOpen = Awaited<ReturnType<typeof myOpenAttendances>>[number];
