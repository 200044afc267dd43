import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { attendanceMarks, attendances, db, type Executor, positions, signups, volunteers } from "@/db";
import type { Locale } from "@/db/words";
import { secret } from "../../auth/secret";
import { codeHashOf, codeKeyOf, digitsHashOf, ownCode, ownDigits, ownKeyOf } from "../rules/code";
import { standingOf } from "../rules/fold";
import type { Roll, RollMark, RollPerson } from "../rules/roll";
import { type Place, placeOf } from "./place";

const columns = {
  person: { id: volunteers.id, name: volunteers.name, number: volunteers.number, pinyin: volunteers.pinyin },
  position: { name: positions.name, nameEn: positions.nameEn, language: positions.language },
};

/** Who ever signed up for shifts, in the order of asking: the order in which six digits are given out. One statement. */
export async function orderOfAsking(executor: Executor, shiftIds: readonly string[]) {
  return executor
    .select({ shiftId: signups.shiftId, volunteerId: signups.volunteerId })
    .from(signups)
    .where(inArray(signups.shiftId, [...shiftIds]))
    .orderBy(asc(signups.id));
}

/** The roll of a shift: who has a place, and who was added on site. Four statements. */
export async function rollOf(executor: Executor, place: Place, locale: Locale): Promise<Roll> {
  const { shiftId } = place;
  const [asked, came, marks] = [
    await executor
      .select({ ...columns, state: signups.state })
      .from(signups)
      .innerJoin(volunteers, eq(volunteers.id, signups.volunteerId))
      .innerJoin(positions, eq(positions.id, signups.positionId))
      .where(eq(signups.shiftId, shiftId))
      .orderBy(asc(signups.id)),
    await executor
      .select({ ...columns, attendance: attendances })
      .from(attendances)
      .innerJoin(volunteers, eq(volunteers.id, attendances.volunteerId))
      .leftJoin(positions, eq(positions.id, attendances.positionId))
      .where(eq(attendances.shiftId, shiftId)),
    await executor
      .select()
      .from(attendanceMarks)
      .where(eq(attendanceMarks.shiftId, shiftId))
      .orderBy(asc(attendanceMarks.at), asc(attendanceMarks.id)),
  ];
  const ownKey = ownKeyOf(secret(), shiftId);
  const digits = ownDigits(
    ownKey,
    [...asked, ...came].map(({ person }) => person.id),
  );
  const attendanceOf = new Map(came.map(({ person, attendance }) => [person.id, attendance]));
  const rows = new Map<string, Pick<(typeof came)[number], "person" | "position">>();
  for (const row of asked) if (row.state === "confirmed") rows.set(row.person.id, row);
  // A walk-in whose only mark was taken back is nobody's guest any more.
  for (const row of came) if (!rows.has(row.person.id) && row.attendance.state !== null) rows.set(row.person.id, row);
  const people = [...rows.values()].sort((a, b) => (a.person.pinyin < b.person.pinyin ? -1 : 1));
  return {
    shiftId,
    event: locale === "en" ? (place.eventEn ?? place.event) : place.event,
    shift: place.shift,
    startsAt: place.startsAt.toISOString(),
    endsAt: place.endsAt.toISOString(),
    place: place.place,
    codeKey: codeKeyOf(secret(), shiftId),
    people: people.map(({ person, position }): RollPerson => {
      const at = attendanceOf.get(person.id);
      return {
        volunteerId: person.id,
        name: person.name,
        number: person.number,
        position: position && (locale === "en" ? (position.nameEn ?? position.name) : position.name),
        language: position?.language ?? null,
        isLead: person.id === place.leadVolunteerId,
        codeHash: codeHashOf(ownCode(ownKey, shiftId, person.id)),
        shortHash: digitsHashOf(shiftId, digits.get(person.id) ?? ""),
        state: at?.state ?? null,
        inAt: at?.inAt?.toISOString() ?? null,
        inEvidence: at?.inEvidence ?? null,
        outAt: at?.outAt?.toISOString() ?? null,
        outEvidence: at?.outEvidence ?? null,
        leaveReason: at?.leaveReason ?? null,
        marks: standingOf(marks.filter(({ volunteerId }) => volunteerId === person.id)).flatMap(shownMark),
        duplicates: at?.duplicates ?? [],
        walkIn: at?.walkInReason ?? null,
      };
    }),
  };
}

const shownMark = ({ id, kind, at, evidence, device }: typeof attendanceMarks.$inferSelect): RollMark[] =>
  kind === "undo" ? [] : [{ id, kind, at: at.toISOString(), evidence, device }];

/** A shift's roll by its id; undefined when there is no such shift. */
export async function rollOfShift(shiftId: string, locale: Locale): Promise<{ place: Place; roll: Roll } | undefined> {
  const place = await placeOf(db, shiftId);
  return place && { place, roll: await rollOf(db, place, locale) };
}

/** The person on the roll with this number; for adding who came without a sign-up. */
export async function volunteerByNumber(executor: Executor, number: string): Promise<string | null> {
  const [row] = await executor
    .select({ id: volunteers.id })
    .from(volunteers)
    .where(and(eq(volunteers.number, number)));
  return row?.id ?? null;
}
