import { and, eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connections, db, engine, offers, positions, shifts, signups } from "@/db";
import {
  aKey,
  anEvent,
  aStaff,
  aVolunteer,
  manyVolunteers,
  nextWeek,
  theRegions,
  type VolunteerActor,
} from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { type Race, twoProcesses } from "../../../test/race";
import type { RaceAct } from "../../../test/racer";
import { placesDifferences } from "../../places/queries";
import { expireOffers } from "../jobs";
import { signupsOfEvent } from "../queries/of-event";
import { overlaps } from "../rules/calendar";
import { signUp } from "./sign-up";

let close: () => Promise<void>;
let race: Race;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
  race = await twoProcesses();
}, 120_000);
afterAll(async () => {
  await race.stop();
  await close();
});

const comes = (
  actor: VolunteerActor,
  positionId: string,
  more: { wait?: boolean; blunt?: boolean | "keys" } = {},
): RaceAct => ({
  do: "signUp",
  actor,
  positionId,
  ...more,
});
const confirmedIn = (positionId: string) =>
  db
    .select()
    .from(signups)
    .where(and(eq(signups.positionId, positionId), eq(signups.state, "confirmed")));
const positionOf = async (id: string) => {
  const [row] = await db.select().from(positions).where(eq(positions.id, id));
  if (!row) throw new Error("no position");
  return row;
};
const wins = (outcomes: readonly { ok: boolean }[]) => outcomes.filter((o) => o.ok).length;
const errors = (outcomes: readonly { error?: string }[]) => outcomes.flatMap((o) => (o.error ? [o.error] : []));
const isWrong = async (positionId: string) => (await placesDifferences(db)).some((d) => d.positionId === positionId);

/** Pairs of places one person has or holds at the same time. */
async function overlapsOf(people: readonly VolunteerActor[]): Promise<number> {
  const rows = await db
    .select({
      volunteerId: signups.volunteerId,
      shiftId: shifts.id,
      startsAt: shifts.startsAt,
      endsAt: shifts.endsAt,
      state: signups.state,
      offer: offers.id,
    })
    .from(signups)
    .innerJoin(shifts, eq(shifts.id, signups.shiftId))
    .leftJoin(offers, and(eq(offers.signupId, signups.id), eq(offers.state, "open")))
    .where(
      inArray(
        signups.volunteerId,
        people.map((p) => p.volunteerId),
      ),
    );
  const held = rows.filter((r) => r.state === "confirmed" || (r.state === "waitlisted" && r.offer));
  return held.flatMap((a, i) => held.slice(i + 1).filter((b) => a.volunteerId === b.volunteerId && overlaps(a, b)))
    .length;
}

describe("100 at once for 10 places", () => {
  test("ten come in, and the count says so", async () => {
    const people = await manyVolunteers(100);
    const { positionId } = await anEvent();
    const outcomes = await race.run(people.map((who) => comes(who, positionId)));
    expect(errors(outcomes)).toEqual([]);
    expect(wins(outcomes)).toBe(10);
    expect(await confirmedIn(positionId)).toHaveLength(10);
    expect(await isWrong(positionId)).toBe(false);
  });

  test("they may wait: ten come in, ninety stand in one order without gaps or doubles", async () => {
    const people = await manyVolunteers(100);
    const { positionId } = await anEvent();
    const outcomes = await race.run(people.map((who) => comes(who, positionId, { wait: true })));
    expect(wins(outcomes)).toBe(100);
    const waiting = await db
      .select()
      .from(signups)
      .where(and(eq(signups.positionId, positionId), eq(signups.state, "waitlisted")));
    expect(waiting.map((w) => w.queue).sort((a, b) => a - b)).toEqual(Array.from({ length: 90 }, (_, i) => i + 1));
  });

  test("negative control: counting first and writing afterwards oversells, and the recount sees it", async () => {
    const people = await manyVolunteers(100);
    const { positionId } = await anEvent();
    await race.run(people.map((who) => comes(who, positionId, { blunt: true })));
    expect((await confirmedIn(positionId)).length).toBeGreaterThan(10);
    expect(await isWrong(positionId)).toBe(true);
  });
});

describe("one person eight times at once", () => {
  const eightTimes = (who: VolunteerActor, positionId: string, blunt = false) =>
    race.run(Array.from({ length: 8 }, () => comes(who, positionId, { blunt })));

  test("one sign-up, one place", async () => {
    const chen = await aVolunteer({ name: "示例·陈一" });
    const { positionId } = await anEvent();
    const outcomes = await eightTimes(chen, positionId);
    expect(errors(outcomes)).toEqual([]);
    expect(wins(outcomes)).toBe(1);
    expect((await positionOf(positionId)).taken).toBe(1);
  });

  test("with the keys and fresh reads off, the unique index alone still lets one in", async () => {
    const chen = await aVolunteer();
    const { positionId } = await anEvent();
    expect(wins(await eightTimes(chen, positionId, true))).toBe(1);
  });

  test("negative control: without the index too, one person is in several times", async () => {
    const chen = await aVolunteer();
    const { positionId } = await anEvent();
    await raw("drop index signups_live");
    try {
      await eightTimes(chen, positionId, true);
      expect((await confirmedIn(positionId)).length).toBeGreaterThan(1);
    } finally {
      await raw(`delete from signups where position_id = '${positionId}'`);
      await raw(`update positions set taken = 0 where id = '${positionId}'`);
      await raw(
        "create unique index signups_live on signups (volunteer_id, shift_id) where state in ('confirmed', 'waitlisted')",
      );
    }
  });
});

describe("two overlapping shifts at once", () => {
  async function pairs() {
    const people = await manyVolunteers(20);
    const a = await anEvent({ position: { places: 100 } });
    const b = await anEvent({ shift: { startsAt: nextWeek(11), endsAt: nextWeek(13) }, position: { places: 100 } });
    // Neighbours go to different processes.
    const acts = (blunt: boolean | "keys") =>
      people.flatMap((who) => [comes(who, a.positionId, { blunt }), comes(who, b.positionId, { blunt })]);
    return { people, acts };
  }

  test("each of twenty people gets one of the two", async () => {
    const { people, acts } = await pairs();
    const outcomes = await race.run(acts(false));
    expect(errors(outcomes)).toEqual([]);
    expect(wins(outcomes)).toBe(20);
    expect(await overlapsOf(people)).toBe(0);
  });

  test("negative control: believing what was read before the write puts people in two places", async () => {
    const { people, acts } = await pairs();
    await race.run(acts(true));
    expect(await overlapsOf(people)).toBeGreaterThan(0);
  });

  test("negative control: without the keys alone, PostgreSQL puts people in two places; SQLite has one writer", async () => {
    const { people, acts } = await pairs();
    await race.run(acts("keys"));
    if (engine === "postgres") expect(await overlapsOf(people)).toBeGreaterThan(0);
    else expect(await overlapsOf(people)).toBe(0);
  });
});

describe("withdrawal and promotion while others sign up", () => {
  /** Five have all places, ten wait; the ten also want a shift at the same time, and ten newcomers want the places. */
  async function scene() {
    const [having, waiting, newcomers] = [await manyVolunteers(5), await manyVolunteers(10), await manyVolunteers(10)];
    const here = await anEvent({ position: { places: 5 } });
    const there = await anEvent({ position: { places: 100 } });
    const has: string[] = [];
    for (const who of [...having, ...waiting]) {
      const answer = await signUp(who, { positionId: here.positionId, wait: true }, aKey(who, "signups.sign_up"));
      if (answer.ok) has.push(answer.id);
    }
    const leave = having.map((actor, i): RaceAct => ({ do: "withdraw", actor, signupId: has[i] ?? "" }));
    return { waiting, newcomers, here, there, leave };
  }

  test("every freed place is asked of the queue, nobody is passed, nobody is in two places", async () => {
    const { waiting, newcomers, here, there, leave } = await scene();
    const outcomes = await race.run([
      ...leave,
      ...waiting.map((who) => comes(who, there.positionId)),
      ...newcomers.map((who) => comes(who, here.positionId)),
    ]);
    expect(errors(outcomes)).toEqual([]);
    expect(wins(outcomes.slice(0, 5))).toBe(5);
    expect(await overlapsOf(waiting)).toBe(0);
    expect(await isWrong(here.positionId)).toBe(false);
    expect(await isWrong(there.positionId)).toBe(false);
    const { taken } = await positionOf(here.positionId);
    expect(taken).toBeLessThanOrEqual(5);
    const list = await signupsOfEvent(db, here.eventId);
    const busy = new Set((await confirmedIn(there.positionId)).map((s) => s.volunteerId));
    // Whoever waits on while a place went to somebody later had another duty by then.
    const offered = list.filter((s) => s.offer);
    const last = Math.max(0, ...offered.map((s) => s.queue));
    for (const s of list.filter((one) => one.waitingPlace !== null && one.queue < last))
      expect(busy.has(s.volunteerId)).toBe(true);
  });

  test("negative control: a sign-up that believes an old reading collides with the offer made meanwhile", async () => {
    const { waiting, there, leave } = await scene();
    // Those who leave are ahead in each process's queue; the others read before anybody left.
    await race.run([...leave, ...waiting.map((who) => comes(who, there.positionId, { blunt: true }))]);
    expect(await overlapsOf(waiting)).toBeGreaterThan(0);
  });

  test("an offer is answered by its person and ended by the clock at once: one of the two, and the place is counted once", async () => {
    const { here, leave, waiting } = await scene();
    await race.run(leave);
    const open = await db
      .select()
      .from(offers)
      .where(and(eq(offers.positionId, here.positionId), eq(offers.state, "open")));
    expect(open).toHaveLength(5);
    const accepts = open.flatMap((offer): RaceAct[] => {
      const actor = waiting.find((w) => w.volunteerId === offer.volunteerId);
      return actor ? [{ do: "accept", actor, offerId: offer.id }] : [];
    });
    const deadline = new Date(Math.max(...open.map((offer) => offer.deadline.getTime())));
    const [outcomes] = await Promise.all([race.run(accepts), expireOffers(deadline)]);
    expect(errors(outcomes)).toEqual([]);
    const states = (
      await db
        .select()
        .from(offers)
        .where(
          inArray(
            offers.id,
            open.map((o) => o.id),
          ),
        )
    ).map((o) => o.state);
    expect(states.filter((s) => s === "accepted")).toHaveLength(wins(outcomes));
    expect(states.filter((s) => s !== "accepted" && s !== "expired")).toEqual([]);
    expect(await isWrong(here.positionId)).toBe(false);
  });
});

describe("places lowered meanwhile", () => {
  const lowering = (positionId: string, blunt = false): RaceAct[] =>
    [9, 7, 5, 3].map((places) => ({ do: "setPlaces", positionId, places, blunt }));

  test("never below what is taken, and never more taken than there are", async () => {
    const people = await manyVolunteers(40);
    const staff = await aStaff();
    const { positionId } = await anEvent();
    const invitations = people
      .slice(30)
      .map((who): RaceAct => ({ do: "invite", actor: staff, positionId, volunteerIds: [who.volunteerId] }));
    const signUps = people.slice(0, 30).map((who) => comes(who, positionId));
    const outcomes = await race.run([
      ...signUps.slice(0, 6),
      ...lowering(positionId),
      ...signUps.slice(6),
      ...invitations,
    ]);
    expect(errors(outcomes)).toEqual([]);
    const { taken, places } = await positionOf(positionId);
    expect(taken).toBe(places);
    expect(await isWrong(positionId)).toBe(false);
  });

  test("negative control: lowering after an old reading runs into the CHECK, the last net", async () => {
    const people = await manyVolunteers(10);
    const { positionId } = await anEvent();
    const outcomes = await race.run([...people.map((who) => comes(who, positionId)), ...lowering(positionId, true)]);
    expect(outcomes.some((o) => o.check)).toBe(true);
  });
});

async function raw(statement: string): Promise<void> {
  const open = connections();
  if (open.engine === "sqlite") open.writer.exec(statement);
  else await open.pool.query(statement);
}
