import "server-only";
import { and, eq, gte, inArray, lt, ne, sql } from "drizzle-orm";
import {
  availability,
  availabilityExceptions,
  events,
  type Executor,
  offers,
  prepared,
  settings as settingsTable,
  shifts,
  signups,
} from "@/db";
import { SETTING_KEYS } from "../../settings/rules";
import { dayOf, instantOf, mondayOf } from "../../time";
import type { Note } from "../rules/notes";
import { leagues, type Whose } from "./leagues";

/** The kind of a note that is a setting: its key stands for the person, its value for the first day. */
export const SETTING = "setting";

const value = sql.placeholder;

type Asked = { regions: readonly string[] | null; schoolId?: string | null; shiftId?: string };

/** What was said of free time, invitations since Monday, past visits to the school, who declined the shift, and the settings: one row each, one statement. */
export function notesOf(executor: Executor, { regions, schoolId, shiftId }: Asked, now: Date): Promise<Note[]> {
  const whose = leagues(regions);
  const query = prepared(executor, `pool_notes_${whose.count}`, (e) => noteRows(e, whose.active(e)));
  const today = dayOf(now);
  const asked = { schoolId: schoolId ?? "", shiftId: shiftId ?? "", now, today, monday: instantOf(mondayOf(today)) };
  return query.execute({ ...whose.values, ...asked });
}

function noteRows(executor: Executor, active: Whose) {
  const n = sql<number>`count(*)`.mapWith(Number);
  const none = sql<string>`''`;
  const week = executor
    .select({
      volunteerId: availability.volunteerId,
      kind: sql<string>`${availability.part}`,
      n: sql<number>`${availability.weekday}`.mapWith(Number),
      from: none,
      until: none,
    })
    .from(availability)
    .where(inArray(availability.volunteerId, active));
  const exceptions = executor
    .select({
      volunteerId: availabilityExceptions.volunteerId,
      kind: sql<string>`case when ${availabilityExceptions.isFree} then 'free' else 'not_free' end`,
      n: sql<number>`0`.mapWith(Number),
      from: sql<string>`${availabilityExceptions.fromDay}`,
      until: sql<string>`${availabilityExceptions.untilDay}`,
    })
    .from(availabilityExceptions)
    .where(
      and(inArray(availabilityExceptions.volunteerId, active), gte(availabilityExceptions.untilDay, value("today"))),
    );
  const invited = executor
    .select({ volunteerId: offers.volunteerId, kind: sql<string>`'invited'`, n, from: none, until: none })
    .from(offers)
    .where(
      and(
        inArray(offers.volunteerId, active),
        eq(offers.source, "invitation"),
        ne(offers.state, "taken_back"),
        gte(offers.madeAt, sql.param(value("monday"), offers.madeAt)),
      ),
    )
    .groupBy(offers.volunteerId);
  const visits = executor
    .select({ volunteerId: signups.volunteerId, kind: sql<string>`'visited'`, n, from: none, until: none })
    .from(signups)
    .innerJoin(shifts, eq(shifts.id, signups.shiftId))
    .innerJoin(events, eq(events.id, signups.eventId))
    .where(
      and(
        inArray(signups.volunteerId, active),
        eq(signups.state, "confirmed"),
        eq(events.schoolId, value("schoolId")),
        inArray(events.status, ["published", "finished"]),
        lt(shifts.endsAt, sql.param(value("now"), shifts.endsAt)),
      ),
    )
    .groupBy(signups.volunteerId);
  const declined = executor
    .select({ volunteerId: offers.volunteerId, kind: sql<string>`'declined'`, n, from: none, until: none })
    .from(offers)
    .innerJoin(signups, eq(signups.id, offers.signupId))
    .where(and(eq(signups.shiftId, value("shiftId")), inArray(offers.state, ["declined", "expired"])))
    .groupBy(offers.volunteerId);
  const set = executor
    .select({
      volunteerId: settingsTable.key,
      kind: sql<string>`${SETTING}`,
      n: sql<number>`0`.mapWith(Number),
      from: sql<string>`cast(${settingsTable.value} as text)`,
      until: none,
    })
    .from(settingsTable)
    .where(inArray(settingsTable.key, [...SETTING_KEYS]));
  return week.unionAll(exceptions).unionAll(invited).unionAll(visits).unionAll(declined).unionAll(set);
}
