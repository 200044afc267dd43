import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  connections,
  db,
  qualifications,
  quizTries,
  registrations,
  sessionAttendances,
  trainingRecords,
  transaction,
} from "@/db";
import { aKey, aStaff, aTraining, aVolunteer, nextWeek, type SceneActor, theRegions } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { type Race, twoProcesses } from "../../../test/race";
import type { RaceAct } from "../../../test/racer";
import { beginTry } from "../quiz/mutations/begin-try";
import { enrol } from "./enrol";

let close: () => Promise<void>;
let race: Race;
let staff: SceneActor;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
  staff = await aStaff();
  race = await twoProcesses();
}, 120_000);
afterAll(async () => {
  await race.stop();
  await close();
});

const times = <T>(n: number, make: () => T): T[] => Array.from({ length: n }, make);
const wins = (outcomes: readonly { ok: boolean }[]) => outcomes.filter(({ ok }) => ok).length;
const errors = (outcomes: readonly { error?: string }[]) => outcomes.flatMap(({ error }) => (error ? [error] : []));

/** A course of two people who were there, over and marked. */
async function toClose() {
  const { eventId, sessionIds } = await aTraining();
  const people = [await aVolunteer(), await aVolunteer()];
  for (const who of people) await enrol(who, { eventId, wait: false }, aKey(who, "trainings.enrol"));
  const seats = await db.select({ id: registrations.id }).from(registrations).where(eq(registrations.eventId, eventId));
  await transaction(
    async (tx) => {
      for (const { id } of seats)
        await tx.insert(sessionAttendances).values({
          registrationId: id,
          sessionId: sessionIds[0] ?? "",
          eventId,
          present: 1,
          minutes: 120,
          markedAt: new Date(),
          version: 1,
        });
    },
    { alone: ["scene"] },
  );
  return { eventId, people };
}

const closes = (eventId: string, blunt = false): RaceAct => ({
  do: "closeTraining",
  actor: staff,
  eventId,
  version: 1,
  at: nextWeek(13).getTime(),
  blunt,
});
const recordsOf = (eventId: string) => db.$count(trainingRecords, eq(trainingRecords.eventId, eventId));
const heldBy = (volunteerId: string) => db.$count(qualifications, eq(qualifications.volunteerId, volunteerId));

describe("a training closed from eight windows at once", () => {
  test("one closes it: one record and one qualification each", async () => {
    const { eventId, people } = await toClose();
    const outcomes = await race.run(times(8, () => closes(eventId)));
    expect(errors(outcomes)).toEqual([]);
    expect(wins(outcomes)).toBe(1);
    expect(await recordsOf(eventId)).toBe(2);
    for (const { volunteerId } of people) expect(await heldBy(volunteerId)).toBe(1);
  });

  test("with key and fresh reads off, the unique index alone still lets one in", async () => {
    const { eventId } = await toClose();
    expect(wins(await race.run(times(4, () => closes(eventId, true))))).toBe(1);
    expect(await recordsOf(eventId)).toBe(2);
  });

  test("negative control: without the index too, people are recorded and qualified several times", async () => {
    const { eventId, people } = await toClose();
    await raw("drop index training_records_once");
    try {
      expect(wins(await race.run(times(4, () => closes(eventId, true))))).toBeGreaterThan(1);
      expect(await recordsOf(eventId)).toBeGreaterThan(2);
      expect(await heldBy(people[0]?.volunteerId ?? "")).toBeGreaterThan(1);
    } finally {
      // The table is append-only: the doubles of this one course stay outside of the index that comes back.
      await raw(
        `create unique index training_records_once on training_records (registration_id) where corrects_id is null and event_id <> '${eventId}'`,
      );
    }
  });
});

describe("one try of the quiz handed in from eight windows at once", () => {
  async function begun() {
    const { eventId } = await aTraining({ bank: 4, passMark: 50, questionsAsked: 4, triesAllowed: 3 });
    const who = await aVolunteer();
    await enrol(who, { eventId, wait: false }, aKey(who, "trainings.enrol"));
    await beginTry(who, { eventId }, aKey(who, "trainings.begin_try"), nextWeek(11));
    const [own] = await db
      .select()
      .from(quizTries)
      .where(and(eq(quizTries.eventId, eventId)));
    if (!own) throw new Error("no try");
    /** The first window answers one question right, the next two, and so on. */
    const hands = (blunt = false) =>
      [1, 2, 3, 4, 1, 2, 3, 4].map(
        (right): RaceAct => ({
          do: "handIn",
          actor: who,
          tryId: own.id,
          answers: Object.fromEntries(own.questionIds.map((id, i) => [id, [i < right ? 0 : 1]])),
          at: nextWeek(11).getTime(),
          blunt,
        }),
      );
    return { own, hands };
  }

  test("it is scored once", async () => {
    const { hands } = await begun();
    const outcomes = await race.run(hands());
    expect(errors(outcomes)).toEqual([]);
    expect(wins(outcomes)).toBe(1);
  });

  test("negative control: believing what was read before, every window is scored and the last one stays", async () => {
    const { hands } = await begun();
    expect(wins(await race.run(hands(true)))).toBeGreaterThan(1);
  });
});

async function raw(statement: string): Promise<void> {
  const open = connections();
  if (open.engine === "sqlite") open.writer.exec(statement);
  else await open.pool.query(statement);
}
