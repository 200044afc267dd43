import { and, eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db, engine, events, offeredDates, offers, requests, shifts, signups } from "@/db";
import { anIssuer, aRequest, aSchool } from "@/db/seed/scene-requests";
import { aKey, aStaff, aVolunteer, nextWeek, type SceneActor, theRegions } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { type Race, twoProcesses } from "../../../test/race";
import type { RaceAct } from "../../../test/racer";
import { placesDifferences } from "../../places/queries";
import { overlaps } from "../../signups/rules/calendar";
import { plusMinutes } from "../../time";
import { offerInput } from "../input";
import { offerDates } from "./offer";

let close: () => Promise<void>;
let race: Race;
let staff: SceneActor;
let issuer: string;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
  race = await twoProcesses();
  [staff, issuer] = [await aStaff(), await anIssuer()];
}, 120_000);
afterAll(async () => {
  await race.stop();
  await close();
});

const PAIRS = 6;
const docent = { qualifications: [{ kind: "docent" as const }, { kind: "onboarding" as const }], clearances: [{}] };
const wall = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16);

/** A school is offered two dates with this team; nobody is invited until it picks one. */
async function offered(team: readonly string[]) {
  const requestId = await aRequest({
    organisationId: await aSchool(),
    whitelistItem: "科普宣传教育",
    whitelistYear: 2026,
    approvalNumber: "X-1",
  });
  const input = offerInput.parse({
    requestId,
    version: 1,
    whitelistItem: "科普宣传教育",
    whitelistYear: 2026,
    approvalNumber: "X-1",
    slot: [nextWeek(10), nextWeek(10, 0, 8)].map(wall),
    minutes: 90,
    title: "我的发明能申请专利吗",
    summary: "从小发明讲到专利",
    place: "报告厅",
    recordingUnitId: issuer,
    riskNotice: "无特殊风险",
    lecturers: 1,
    helpers: 1,
    lecturerIds: team.slice(0, 1),
    helperIds: team.slice(1),
  });
  const outcome = await offerDates(staff, input, aKey(staff, "requests.offer"));
  if (!outcome.ok) throw new Error(`not offered: ${outcome.reason}`);
  const [first] = await db
    .select()
    .from(offeredDates)
    .where(eq(offeredDates.requestId, requestId))
    .orderBy(offeredDates.startsAt);
  if (!first) throw new Error("no date");
  return { requestId, dateId: first.id, at: plusMinutes(first.visibleAt, 1).getTime() };
}

/** Six teams of two, each offered to two schools for the same hours; every school picks at the same moment. */
async function rush(blunt?: boolean | "keys") {
  const picks: RaceAct[] = [];
  const people: string[] = [];
  for (let i = 0; i < PAIRS; i++) {
    const team = [(await aVolunteer(docent)).volunteerId, (await aVolunteer(docent)).volunteerId];
    people.push(...team);
    // Neighbours go to different processes.
    for (let school = 0; school < 2; school++) picks.push({ do: "pick", ...(await offered(team)), blunt });
  }
  const outcomes = await race.run(picks);
  return {
    people,
    outcomes,
    twice: await inTwoPlaces(people),
    requestIds: picks.flatMap((p) => ("requestId" in p ? [p.requestId] : [])),
  };
}

/** Pairs of places that are held for one person at the same time. */
async function inTwoPlaces(people: readonly string[]): Promise<number> {
  const held = await db
    .select({ who: signups.volunteerId, startsAt: shifts.startsAt, endsAt: shifts.endsAt })
    .from(signups)
    .innerJoin(shifts, eq(shifts.id, signups.shiftId))
    .innerJoin(offers, and(eq(offers.signupId, signups.id), eq(offers.state, "open")))
    .where(inArray(signups.volunteerId, [...people]));
  return held.flatMap((a, i) => held.slice(i + 1).filter((b) => a.who === b.who && overlaps(a, b))).length;
}

test("two schools and one team: both may pick, each person is asked by one of them alone", async () => {
  const { people, outcomes, twice, requestIds } = await rush();
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(2 * PAIRS);
  expect(twice).toBe(0);
  expect(await db.$count(offers, inArray(offers.volunteerId, people))).toBe(2 * PAIRS);
  const agreed = await db
    .select()
    .from(requests)
    .innerJoin(events, eq(events.id, requests.eventId))
    .where(inArray(requests.id, requestIds));
  expect(agreed.map(({ requests: request }) => request.state)).toEqual(Array(2 * PAIRS).fill("scheduled"));
  expect(await placesDifferences(db)).toEqual([]);
});

test("negative control: believing the duties read before the write asks people for two places at once", async () => {
  expect((await rush(true)).twice).toBeGreaterThan(0);
});

test("negative control: without the keys alone, PostgreSQL asks people twice; SQLite has one writer", async () => {
  const { twice } = await rush("keys");
  if (engine === "postgres") expect(twice).toBeGreaterThan(0);
  else expect(twice).toBe(0);
});
