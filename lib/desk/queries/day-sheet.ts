import "server-only";
import { and, asc, eq, gte, inArray, lt } from "drizzle-orm";
import { accounts, db, events, positions, shifts, signups, volunteers } from "@/db";
import { phoneOnPaper } from "../../signups/rules/phone";
import { freePlaces } from "../../signups/rules/places";
import { addDays, instantOf } from "../../time";
import { type Sheet, sheetsOf } from "../rules/sheet";

/**
 * The duty rosters of a day (YYYY-MM-DD) for paper: every event of these leagues with a shift that begins on it, its
 * positions, who is confirmed in them and who is missing. One statement.
 * @param scope null = all leagues
 */
export async function sheetsOfDay(day: string, scope: readonly string[] | null): Promise<Sheet[]> {
  const rows = await db
    .select({
      event: { id: events.id, title: events.title, titleEn: events.titleEn, place: events.place },
      shift: { name: shifts.name, startsAt: shifts.startsAt, endsAt: shifts.endsAt, lead: shifts.leadVolunteerId },
      position: {
        id: positions.id,
        name: positions.name,
        nameEn: positions.nameEn,
        places: positions.places,
        blocked: positions.blocked,
        taken: positions.taken,
      },
      signupId: signups.id,
      volunteer: { id: volunteers.id, name: volunteers.name, birthMonth: volunteers.birthMonth },
      phone: accounts.phone,
    })
    .from(shifts)
    .innerJoin(events, eq(events.id, shifts.eventId))
    .innerJoin(positions, eq(positions.shiftId, shifts.id))
    .leftJoin(signups, and(eq(signups.positionId, positions.id), eq(signups.state, "confirmed")))
    .leftJoin(volunteers, eq(volunteers.id, signups.volunteerId))
    .leftJoin(accounts, eq(accounts.id, volunteers.accountId))
    .where(
      and(
        inArray(events.status, ["published", "finished"]),
        gte(shifts.startsAt, instantOf(day)),
        lt(shifts.startsAt, instantOf(addDays(day, 1))),
        scope ? inArray(events.regionCode, [...scope]) : undefined,
      ),
    )
    .orderBy(
      asc(events.startsAt),
      asc(events.id),
      asc(shifts.startsAt),
      asc(shifts.id),
      asc(positions.sort),
      asc(positions.id),
      asc(signups.queue),
    );
  return sheetsOf(
    rows.map(({ event, shift, position, signupId, volunteer, phone }) => ({
      ...{ eventId: event.id, title: event.title, titleEn: event.titleEn, place: event.place },
      ...{ shift: shift.name, startsAt: shift.startsAt, endsAt: shift.endsAt },
      ...{ positionId: position.id, position: position.name, positionEn: position.nameEn },
      missing: position.places === null ? 0 : freePlaces(position),
      person:
        signupId && volunteer
          ? {
              signupId,
              name: volunteer.name,
              phone: phoneOnPaper(phone, volunteer.birthMonth, day),
              leads: volunteer.id === shift.lead,
            }
          : null,
    })),
  );
}
