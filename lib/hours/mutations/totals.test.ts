import { eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db, engine, hourTotals, serviceHeads, transaction } from "@/db";
import { anAttendance, anEvent, aKey, aStaff, manyVolunteers, type SceneActor, theRegions } from "@/db/seed/scenes";
import type { VolunteerActor } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { HOUR_MS, MINUTE_MS } from "../../time";
import { hoursDifferences } from "../queries/recount";
import { totalsOf } from "../queries/totals";
import { servedMinutes } from "../rules/minutes";
import { answerDispute } from "./answer";
import { confirmHours } from "./confirm";
import { correctHours } from "./correct";
import { disputeHours } from "./dispute";
import { recordServed, withdrawServed } from "./record";
import { voidHours } from "./void";

/* Any history of any records: what is rolled up is what counting the ledger anew gives, after every single act. */
const HISTORIES = engine === "sqlite" ? 60 : 12;

let close: () => Promise<void>;
let staff: SceneActor[];
let people: VolunteerActor[];
const places: { eventId: string; shiftId: string; startsAt: Date; endsAt: Date }[] = [];
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
  staff = [await aStaff(), await aStaff()];
  people = await manyVolunteers(2);
  // Two shifts of one day that share an hour, one that crosses into the next month, one beyond the cap.
  for (const [from, hours] of [
    ["2026-04-30T09:00:00+08:00", 3],
    ["2026-04-30T11:00:00+08:00", 7],
    ["2026-04-30T23:00:00+08:00", 2],
    ["2026-05-01T00:30:00+08:00", 1],
  ] as const) {
    const startsAt = new Date(from);
    const endsAt = new Date(startsAt.getTime() + hours * HOUR_MS);
    places.push({ ...(await anEvent({ shift: { startsAt, endsAt } })), startsAt, endsAt });
  }
});
afterAll(() => close());

const at = <T>(list: readonly T[], i: number): T => {
  const one = list[i % list.length];
  if (one === undefined) throw new Error("empty");
  return one;
};
const reason = "理由写满十个字才算数的";

type Act = { kind: "serve" | "withdraw" | "confirm" | "correct" | "void" | "dispute" | "answer"; n: number; m: number };
const acts: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom("serve", "serve", "withdraw", "confirm", "confirm", "correct", "void", "dispute", "answer"),
  n: fc.nat(7),
  m: fc.nat(200),
});

async function perform(attendances: Map<string, string>, { kind, n, m }: Act) {
  const person = at(people, n);
  const place = at(places, n >> 1);
  const name = `${person.volunteerId} ${place.shiftId}`;
  const by = at(staff, m);
  const known = attendances.get(name);
  if (kind === "serve" || !known) {
    const attendanceId =
      known ?? (await anAttendance(place, person.volunteerId, { inAt: place.startsAt, outAt: place.endsAt }));
    attendances.set(name, attendanceId);
    const endsAt = new Date(place.startsAt.getTime() + m * MINUTE_MS);
    const stay = { inAt: place.startsAt, outAt: endsAt, shiftStartsAt: place.startsAt, shiftEndsAt: place.endsAt };
    const served = {
      ...{ attendanceId, volunteerId: person.volunteerId, eventId: place.eventId, recordingUnitId: null },
      ...{ startsAt: place.startsAt, endsAt, minutes: servedMinutes(stay), evidence: "code" as const },
      ...{ reason: null, by: null, isSample: false },
    };
    return transaction((tx) => recordServed(tx, served, new Date()), { alone: ["x"] });
  }
  if (kind === "withdraw")
    return transaction((tx) => withdrawServed(tx, { attendanceId: known, reason, by: null }, new Date()), {
      alone: ["x"],
    });
  const heads = await db.select().from(serviceHeads).where(eq(serviceHeads.attendanceId, known));
  const head = at(heads, m);
  const seen = { chain: head.chain, turn: head.turn };
  const times = { from: null, to: m % 3 === 0 ? "23:59" : null };
  const key = aKey(by, kind);
  switch (kind) {
    case "confirm": {
      const decisions = [{ ...seen, ...times, do: m % 2 === 0 ? ("asis" as const) : ("edit" as const), reason }];
      return confirmHours(by, { eventId: head.eventId, decisions }, key);
    }
    case "correct":
      return correctHours(by, { ...seen, ...times, reason }, key);
    case "void":
      return voidHours(by, { ...seen, reason }, key);
    case "dispute":
      return disputeHours(person, { ...seen, kind: "other", from: null, to: null, text: "不对" }, key);
    case "answer":
      return answerDispute(by, { ...seen, ...times, how: at(["correct", "keep", "void"] as const, m), reason }, key);
  }
}

test("after any history the roll-up is what a recount gives", async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { minLength: 4, maxLength: 24 }), async (history) => {
      // Each history begins with attendances of its own; the records of the earlier ones stay.
      const attendances = new Map<string, string>();
      for (const head of await db.select().from(serviceHeads))
        if (head.attendanceId) attendances.set(`${head.volunteerId} ${shiftOf(head.eventId)}`, head.attendanceId);
      for (const act of history) await perform(attendances, act);
      for (const head of await db.select().from(serviceHeads)) reached.add(head.state);
      expect(await hoursDifferences(db)).toEqual([]);
    }),
    { numRuns: HISTORIES, seed: 426 },
  );
  expect([...reached].sort()).toEqual(["confirmed", "corrected", "disputed", "pending", "voided"]);
  const sum = await Promise.all(people.map((one) => totalsOf(db, one.volunteerId, 2026)));
  const rows = await db.select().from(hourTotals);
  expect(sum.reduce((all, one) => all + one.minutes, 0)).toBe(rows.reduce((all, row) => all + row.minutes, 0));
}, 180_000);

test("negative control: a roll-up that missed an entry is seen", async () => {
  await transaction(
    (tx) =>
      tx.insert(hourTotals).values({
        volunteerId: at(people, 0).volunteerId,
        recordingUnitId: "nobody",
        month: "2026-04",
        minutes: 1,
        records: 1,
      }),
    { alone: ["x"] },
  );
  expect(await hoursDifferences(db)).toMatchObject([{ rolledUp: "1/1", recounted: "-" }]);
});

const shiftOf = (eventId: string) => places.find((place) => place.eventId === eventId)?.shiftId ?? "";
