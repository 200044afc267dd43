import "server-only";
import { asc, eq, sql } from "drizzle-orm";
import { campaigns, events, type Executor, organisations, positions, regions, shifts } from "@/db";
import { groupBy } from "../../signups/rules/group";

const open = sql<number>`(select count(*) from offers where offers.position_id = ${positions.id} and offers.state = 'open')`;

/** One event as the desk sees it: its facts, and its shifts in time with their positions in order. One statement. */
export async function deskEvent(executor: Executor, eventId: string) {
  const rows = await executor
    .select({
      event: events,
      region: { nameZh: regions.nameZh, shortZh: regions.shortZh, nameEn: regions.nameEn },
      unit: organisations.name,
      school: sql<
        string | null
      >`(select schools.name from organisations schools where schools.id = ${events.schoolId})`,
      campaign: { nameZh: campaigns.nameZh, nameEn: campaigns.nameEn },
      shift: shifts,
      position: positions,
      held: open.mapWith(Number),
    })
    .from(events)
    .innerJoin(regions, eq(regions.code, events.regionCode))
    .leftJoin(organisations, eq(organisations.id, events.recordingUnitId))
    .leftJoin(campaigns, eq(campaigns.id, events.campaignId))
    .leftJoin(shifts, eq(shifts.eventId, events.id))
    .leftJoin(positions, eq(positions.shiftId, shifts.id))
    .where(eq(events.id, eventId))
    .orderBy(asc(shifts.startsAt), asc(shifts.id), asc(positions.sort), asc(positions.id));
  const [first] = rows;
  if (!first) return null;
  const { event, region, unit, school, campaign } = first;
  const byShift = groupBy(
    rows.flatMap(({ shift, ...row }) => (shift ? [{ ...row, shift }] : [])),
    (row) => row.shift.id,
  );
  const plan = [...byShift.values()].flatMap((own) => {
    const [head] = own;
    if (!head) return [];
    return [
      { ...head.shift, positions: own.flatMap(({ position, held }) => (position ? [{ ...position, held }] : [])) },
    ];
  });
  return { event, region, unit, school, campaign, shifts: plan };
}

export type DeskEvent = NonNullable<Awaited<ReturnType<typeof deskEvent>>>;
export type DeskShift = DeskEvent["shifts"][number];
export type DeskPosition = DeskShift["positions"][number];
