import "server-only";
import { and, eq, gte, inArray, lt, sql } from "drizzle-orm";
import { events, type Executor, offers, prepared, shifts, signups } from "@/db";
import { settingsFrom } from "../../settings/rules";
import { dutyColumns, isLive, openOffer, standings } from "../../signups/queries/holdings";
import { activePeople } from "../../signups/queries/people";
import { groupBy } from "../../signups/rules/group";
import type { HeldDuty, Pool } from "../rules/pool";
import { dutyWindow } from "../rules/window";
import { personalFacts } from "../rules/notes";
import { leagues, type Whose } from "./leagues";
import { notesOf, SETTING } from "./notes";

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

const value = sql.placeholder;

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
