import "server-only";
import { eq, inArray, type SQL, sql } from "drizzle-orm";
import { events, type Executor, positions, prepared, settings as stored, shifts } from "@/db";
import { type Settings, settingsFrom } from "../../settings/rules";

/** Positions with their shift and event, and today's settings beside them: pages have few statements to spend. */
export async function positionsAndSettings(executor: Executor, positionIds: readonly string[]) {
  const [only] = positionIds;
  const rows =
    only !== undefined && positionIds.length === 1
      ? await prepared(executor, "position_and_settings", (e) =>
          rowsOf(e, eq(positions.id, sql.placeholder("id"))),
        ).execute({ id: only })
      : await rowsOf(executor, inArray(positions.id, [...positionIds]));
  const found = new Map(rows.map(({ position, shift, event }) => [position.id, { position, shift, event }]));
  const settings: Settings = settingsFrom(rows.flatMap(({ setting }) => (setting ? [setting] : [])));
  return { positions: found, settings };
}

const COLUMNS = {
  position: {
    id: positions.id,
    name: positions.name,
    places: positions.places,
    blocked: positions.blocked,
    taken: positions.taken,
    hasWaitlist: positions.hasWaitlist,
    qualification: positions.qualification,
    language: positions.language,
    minAge: positions.minAge,
    isRisky: positions.isRisky,
    withMinors: positions.withMinors,
  },
  shift: { id: shifts.id, name: shifts.name, startsAt: shifts.startsAt, endsAt: shifts.endsAt },
  event: {
    id: events.id,
    status: events.status,
    title: events.title,
    titleEn: events.titleEn,
    regionCode: events.regionCode,
    mode: events.mode,
    place: events.place,
    isRisky: events.isRisky,
    signupOpensAt: events.signupOpensAt,
    signupClosesAt: events.signupClosesAt,
    withMinors: events.withMinors,
    teacherPresent: events.teacherPresent,
    isSample: events.isSample,
  },
  setting: { key: stored.key, value: stored.value },
};

const rowsOf = (executor: Executor, which: SQL) =>
  executor
    .select(COLUMNS)
    .from(positions)
    .innerJoin(shifts, eq(shifts.id, positions.shiftId))
    .innerJoin(events, eq(events.id, positions.eventId))
    .leftJoin(stored, sql`true`)
    .where(which);

export type PositionRow = Pick<Awaited<ReturnType<typeof rowsOf>>[number], "position" | "shift" | "event">;
