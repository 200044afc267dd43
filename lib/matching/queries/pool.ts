import "server-only";
import { and, eq, gte, inArray, lt, ne, sql } from "drizzle-orm";
import {
  availability,
  availabilityExceptions,
  events,
  type Executor,
  listed,
  offers,
  prepared,
  settings as settingsTable,
  shifts,
  signups,
  volunteers,
} from "@/db";
import { SETTING_KEYS, settingsFrom } from "../../settings/rules";
import { dutyColumns, isLive, openOffer, standings } from "../../signups/queries/holdings";
import { activePeople } from "../../signups/queries/people";
import { groupBy } from "../../signups/rules/group";
import { dayOf, instantOf, mondayOf } from "../../time";
import type { HeldDuty, Pool } from "../rules/pool";
import { dutyWindow } from "../rules/window";
import { type Note, personalFacts } from "../rules/notes";

type Asked = {
  /** Leagues of the volunteers; null = all. */
  regions: readonly string[] | null;
  /** The needs that will be asked about lie between these instants. */
  from: Date;
  to: Date;
  /** Whose past visits count. */
  schoolId?: string | null;
  /** The shift that people are sought for: who has declined a place in it is known. */
  shiftId?: string;
};

/** Everybody active in these leagues with all that the ranking looks at. Three statements, however many people. */
export async function readPool(executor: Executor, asked: Asked, now: Date): Promise<Pool> {
  const known = await activePeople(executor, asked.regions);
  const duties = await dutiesOf(executor, asked);
  const said = await notesOf(executor, asked, now);
  const notes = groupBy(said, (note) => note.volunteerId);
  const set = said.filter(({ kind }) => kind === SETTING);
  const settings = settingsFrom(set.map(({ volunteerId: key, from }) => ({ key, value: Number(from) })));
  return {
    now,
    settings,
    people: [...known.values()].map((volunteer) => {
      const { id, name, number, initials, regionCode } = volunteer;
      const { free, visits, invited, declined } = personalFacts(notes.get(id) ?? []);
      return {
        ...{ id, name, number, initials, regionCode, volunteer, free, visits, declined },
        duties: duties.get(id) ?? [],
        invitationsLeft: Math.max(0, settings.invitations_per_week - invited),
      };
    }),
  };
}

/** The leagues as a prepared query sees them: how many they are is part of its name. */
function leagues(regions: readonly string[] | null) {
  const list = listed("region", regions ?? []);
  const own = regions ? inArray(volunteers.regionCode, list.placeholders) : undefined;
  return {
    count: regions?.length ?? "all",
    values: list.values,
    active: (executor: Executor) =>
      executor
        .select({ id: volunteers.id })
        .from(volunteers)
        .where(and(eq(volunteers.status, "active"), own)),
  };
}

/** The kind of a note that is a setting: its key stands for the person, its value for the first day. */
const SETTING = "setting";

const value = sql.placeholder;
type Whose = ReturnType<ReturnType<typeof leagues>["active"]>;

/** Live sign-ups in the window, past ones included: what is held, and how much somebody has had. */
async function dutiesOf(executor: Executor, { regions, from, to }: Asked): Promise<Map<string, HeldDuty[]>> {
  const whose = leagues(regions);
  const query = prepared(executor, `pool_duties_${whose.count}`, (e) => dutyRows(e, whose.active(e)));
  const rows = await query.execute({ ...whose.values, ...dutyWindow(from, to) });
  return groupBy(standings(rows), (row) => row.volunteerId);
}

const dutyRows = (executor: Executor, active: Whose) =>
  executor
    .select({
      volunteerId: signups.volunteerId,
      shiftId: signups.shiftId,
      state: signups.state,
      offerId: offers.id,
      duty: dutyColumns,
    })
    .from(signups)
    .innerJoin(shifts, eq(shifts.id, signups.shiftId))
    .innerJoin(events, eq(events.id, signups.eventId))
    .leftJoin(offers, openOffer)
    .where(
      and(
        inArray(signups.volunteerId, active),
        isLive,
        gte(shifts.endsAt, sql.param(value("from"), shifts.endsAt)),
        lt(shifts.startsAt, sql.param(value("until"), shifts.startsAt)),
      ),
    );

/** What was said of free time, invitations since Monday, past visits to the school, who declined the shift, and the settings: one row each, one statement. */
function notesOf(executor: Executor, { regions, schoolId, shiftId }: Asked, now: Date): Promise<Note[]> {
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
