import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { attendanceMarks, attendances, db, events, serviceHeads } from "@/db";
import { uuidv7 } from "@/db/id";
import {
  anEvent,
  aStaff,
  aVolunteer,
  leads,
  manyVolunteers,
  signedUp,
  theRegions,
  type SceneActor,
  type VolunteerActor,
} from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import type { Evidence, MarkKind } from "@/db/words";
import { type Race, twoProcesses } from "../../../test/race";
import type { RaceAct } from "../../../test/racer";
import { MINUTE_MS } from "../../time";
import { fold } from "../rules/fold";
import { noteLeave } from "./tick";

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

const now = Date.now();
const ago = (minutes: number) => now - minutes * MINUTE_MS;

async function onSite(people: VolunteerActor[]) {
  const place = await anEvent({
    shift: { startsAt: new Date(ago(60)), endsAt: new Date(ago(-120)) },
    position: { places: 50 },
  });
  const lead = await aVolunteer({ name: "示例·乌云" });
  for (const one of [lead, ...people]) await signedUp(one, place);
  await leads(lead, place.shiftId);
  return { ...place, lead };
}

type More = { kind: MarkKind; at: number; evidence: Evidence; blunt?: boolean | "late"; repeat?: "refuse" | "keep" };
const marks = (actor: SceneActor, of: VolunteerActor, shiftId: string, more: More): RaceAct => ({
  do: "mark",
  actor,
  blunt: more.blunt,
  repeat: more.repeat ?? "keep",
  mark: {
    id: uuidv7(),
    shiftId,
    volunteerId: of.volunteerId,
    kind: more.kind,
    at: more.at,
    evidence: more.evidence,
    reason: null,
    undoesId: null,
    device: null,
  },
});

const errors = (outcomes: readonly { error?: string }[]) => outcomes.flatMap(({ error }) => (error ? [error] : []));
const marksOf = (shiftId: string) => db.select().from(attendanceMarks).where(eq(attendanceMarks.shiftId, shiftId));
const rowsOf = (shiftId: string) => db.select().from(attendances).where(eq(attendances.shiftId, shiftId));

/** People whose attendance does not say what all their marks say together. */
async function wrongIn(shiftId: string): Promise<number> {
  const all = await marksOf(shiftId);
  const rows = await rowsOf(shiftId);
  return rows.filter((row) => {
    const said = fold(all.filter(({ volunteerId }) => volunteerId === row.volunteerId));
    return JSON.stringify(said) !== JSON.stringify(fieldsOf(row));
  }).length;
}

const fieldsOf = ({
  state,
  inAt,
  inEvidence,
  outAt,
  outEvidence,
  leaveReason,
  duplicates,
}: typeof attendances.$inferSelect) => ({
  state,
  inAt,
  inEvidence,
  outAt,
  outEvidence,
  leaveReason,
  duplicates,
});

describe("one person checks in by the code from eight devices at once", () => {
  async function eightTimes(blunt: boolean) {
    const chen = await aVolunteer({ name: "示例·陈一" });
    const { shiftId, lead } = await onSite([chen]);
    // An attendance stands already, so that the row itself keeps nobody out.
    const said = { shiftId, volunteerId: chen.volunteerId, reason: "晚点到" };
    await noteLeave(lead, said, { accountId: lead.accountId, act: "x", target: "", key: uuidv7(), payload: null });
    const acts = Array.from({ length: 8 }, (_, i) =>
      marks(chen, chen, shiftId, { kind: "in", at: ago(10) + i, evidence: "code", repeat: "refuse", blunt }),
    );
    const outcomes = await race.run(acts);
    return { outcomes, shiftId };
  }

  test("once is kept, the others are told when", async () => {
    const { outcomes, shiftId } = await eightTimes(false);
    expect(errors(outcomes)).toEqual([]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter(({ reason }) => reason === "attendance.refusals.already_in")).toHaveLength(7);
    expect((await marksOf(shiftId)).filter(({ kind }) => kind === "in")).toHaveLength(1);
    expect(await wrongIn(shiftId)).toBe(0);
  });

  test("negative control: believing what was read before the write keeps it several times", async () => {
    const { outcomes } = await eightTimes(true);
    expect(outcomes.filter(({ ok }) => ok).length).toBeGreaterThan(1);
  });
});

describe("the queues of two devices arrive at once", () => {
  async function twoQueues(blunt: boolean) {
    const people = await manyVolunteers(12);
    const { shiftId, eventId, lead } = await onSite(people);
    const before = await race.run(
      people.map((one) => marks(lead, one, shiftId, { kind: "in", at: ago(40), evidence: "lead" })),
    );
    expect(errors(before)).toEqual([]);
    // Neighbours go to different processes.
    const acts = people.flatMap((one, i) => [
      marks(lead, one, shiftId, { kind: "in", at: ago(45), evidence: "lead", blunt }),
      marks(lead, one, shiftId, { kind: "out", at: ago(10) + i, evidence: "scan", blunt }),
      marks(lead, one, shiftId, { kind: "in", at: ago(50), evidence: "scan", blunt }),
      marks(lead, one, shiftId, { kind: "out", at: ago(5), evidence: "lead", blunt }),
    ]);
    return { outcomes: await race.run(acts), shiftId, eventId };
  }

  test("nothing is lost: each attendance says what all its marks say, and the ledger has its minutes once", async () => {
    const { outcomes, shiftId, eventId } = await twoQueues(false);
    expect(errors(outcomes)).toEqual([]);
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(await marksOf(shiftId)).toHaveLength(60);
    expect(await wrongIn(shiftId)).toBe(0);
    const rows = await rowsOf(shiftId);
    expect(rows.map(({ duplicates }) => duplicates.length)).toEqual(Array.from({ length: 12 }, () => 3));
    const heads = await db.select().from(serviceHeads).where(eq(serviceHeads.eventId, eventId));
    expect(heads.map(({ minutes, state }) => `${state} ${minutes}`)).toEqual(
      Array.from({ length: 12 }, () => "pending 45"),
    );
  });

  test("negative control: believing what was read before the write forgets the other's marks", async () => {
    const { shiftId } = await twoQueues(true);
    expect(await wrongIn(shiftId)).toBeGreaterThan(0);
  });
});

describe("an event is closed while late marks come in", () => {
  /** So many events that are over and on which nobody was marked; one process closes each while the other marks somebody. */
  async function rush(blunt?: "late") {
    const staff = await aStaff();
    const acts: RaceAct[] = [];
    const ids: { eventId: string; shiftId: string }[] = [];
    for (const one of await manyVolunteers(12)) {
      const place = await anEvent({ shift: { startsAt: new Date(ago(180)), endsAt: new Date(ago(60)) } });
      await signedUp(one, place);
      ids.push(place);
      acts.push(
        { do: "finish", actor: staff, eventId: place.eventId },
        marks(staff, one, place.shiftId, { kind: "in", at: ago(120), evidence: "lead", blunt }),
      );
    }
    return { ids, outcomes: await race.run(acts) };
  }
  /** Of these events, those that are closed although somebody is still checked in. */
  async function closedOver(ids: readonly { eventId: string }[]): Promise<number> {
    const rows = await db
      .select({ id: events.id })
      .from(events)
      .innerJoin(attendances, and(eq(attendances.eventId, events.id), eq(attendances.state, "checked_in")))
      .where(eq(events.status, "finished"));
    return rows.filter(({ id }) => ids.some(({ eventId }) => eventId === id)).length;
  }

  test("whoever comes second is told: the event is closed, or somebody is still there", async () => {
    const { ids, outcomes } = await rush();
    expect(errors(outcomes)).toEqual([]);
    for (let i = 0; i < outcomes.length; i += 2) {
      const [finish, mark] = outcomes.slice(i, i + 2);
      expect([finish?.reason, mark?.reason]).toEqual(
        finish?.ok ? [undefined, "attendance.refusals.event_closed"] : ["hours.refusals.still_waiting", undefined],
      );
    }
    expect(await closedOver(ids)).toBe(0);
  });

  test("negative control: believing that the event still stands leaves people on the roll of a closed one", async () => {
    const { ids, outcomes } = await rush("late");
    expect(errors(outcomes)).toEqual([]);
    expect(await closedOver(ids)).toBe(12);
  });
});
