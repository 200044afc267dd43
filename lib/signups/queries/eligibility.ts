import "server-only";
import { and, count, eq, gte, inArray, ne, or, type SQL } from "drizzle-orm";
import { begins, type Executor, holds, offers, volunteers } from "@/db";
import type { Actor } from "../../auth/rules/actor";
import { mayChange } from "../../auth/rules/actor";
import { dayOf, instantOf, mondayOf } from "../../time";
import { canWait } from "../rules/eligibility";
import { offerDeadline } from "../rules/offer-deadline";
import type { Person } from "./people";
import { ask, type Answered, readWorld, these, type Who, type World } from "./world";

type Asking = { staff?: Actor };

/** The law's answer, whether waiting is possible, and how many wait before this person. */
export type PositionAnswer = Answered & { canWait: boolean };

/**
 * One volunteer, many positions: what the event page, sign-up and accepting ask. Three statements.
 * Positions or a volunteer that do not exist are left out.
 */
export async function eligibilityOf(
  executor: Executor,
  volunteerId: string,
  positionIds: readonly string[],
  now: Date,
  asking: Asking = {},
): Promise<Map<string, PositionAnswer>> {
  if (positionIds.length === 0) return new Map();
  const world = await readWorld(executor, positionIds, these([volunteerId]), now);
  if (!world.people.has(volunteerId)) return new Map();
  return new Map([...world.positions.keys()].map((id) => [id, answerIn(world, volunteerId, id, asking.staff)]));
}

/** The answer for one person and position of a world that was read already. */
export function answerIn(world: World, volunteerId: string, positionId: string, staff?: Actor): PositionAnswer {
  const row = world.positions.get(positionId);
  const staffInScope = staff && row ? mayChange(staff, row.event.regionCode) : null;
  const answer = ask(world, volunteerId, positionId, { staffInScope });
  return { ...answer, canWait: canWait(answer, row?.position.hasWaitlist ?? false) };
}

/** Whom to look at: leagues (null = all), a piece of the name, its pinyin or the number; active people only. */
export type VolunteerFilter = { regions?: readonly string[] | null; search?: string };

export type Candidate = {
  volunteer: Pick<Person, "id" | "name" | "number" | "regionCode" | "languages" | "qualifications">;
  answer: PositionAnswer;
  /** How many more invitations this person may get this week. */
  invitationsLeft: number;
  /** Until when a place would be held, were they invited now. */
  heldUntil: Date;
};

/** One position, many volunteers, by pinyin: whom staff could invite, and why not the others. Four statements. */
export async function eligibilityOfMany(
  executor: Executor,
  positionId: string,
  whom: readonly string[] | VolunteerFilter,
  now: Date,
  asking: Asking = {},
): Promise<Map<string, Candidate>> {
  const chosen: SQL | undefined = "length" in whom ? inArray(volunteers.id, [...whom]) : matching(whom);
  const ids = executor.select({ id: volunteers.id }).from(volunteers).where(chosen);
  const who: Who = (column) => inArray(column, ids);
  const world = await readWorld(executor, [positionId], who, now);
  const had = await invitationsThisWeek(executor, who, now);
  const row = world.positions.get(positionId);
  if (!row) return new Map();
  const heldUntil = offerDeadline(now, row.shift.startsAt, world.settings);
  const waiting = new Set((world.waiting.get(positionId) ?? []).map((w) => w.volunteerId));
  const asked = "length" in whom ? new Set(whom) : null;
  const wanted = [...world.people.values()].filter((p) => asked?.has(p.id) ?? !waiting.has(p.id));
  return new Map(
    wanted.map((volunteer) => [
      volunteer.id,
      {
        volunteer,
        answer: answerIn(world, volunteer.id, positionId, asking.staff),
        invitationsLeft: Math.max(0, world.settings.invitations_per_week - (had.get(volunteer.id) ?? 0)),
        heldUntil,
      },
    ]),
  );
}

/** Invitations since Monday, by volunteer; those taken back do not count. */
export async function invitationsThisWeek(executor: Executor, who: Who, now: Date): Promise<Map<string, number>> {
  const rows = await executor
    .select({ volunteerId: offers.volunteerId, n: count() })
    .from(offers)
    .where(
      and(
        who(offers.volunteerId),
        eq(offers.source, "invitation"),
        ne(offers.state, "taken_back"),
        gte(offers.madeAt, instantOf(mondayOf(dayOf(now)))),
      ),
    )
    .groupBy(offers.volunteerId);
  return new Map(rows.map((row) => [row.volunteerId, row.n]));
}

function matching({ regions, search }: VolunteerFilter): SQL | undefined {
  const word = search?.trim();
  return and(
    eq(volunteers.status, "active"),
    regions ? inArray(volunteers.regionCode, [...regions]) : undefined,
    word
      ? or(
          holds(volunteers.name, word),
          holds(volunteers.pinyin, word),
          begins(volunteers.initials, word),
          holds(volunteers.number, word),
        )
      : undefined,
  );
}
