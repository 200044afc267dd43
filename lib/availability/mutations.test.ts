import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { auditEntries, db } from "@/db";
import { aKey, anEvent, aStaff, aVolunteer, theRegions, type VolunteerActor } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { signUp } from "../signups/mutations/sign-up";
import { dayOf } from "../time";
import { leave } from "../volunteers/mutations/leave";
import type { AvailabilityInput } from "./input";
import { saveAvailability } from "./mutations";
import { freeTimeOf } from "./queries";
import { CELLS } from "./rules/cells";

let close: () => Promise<void>;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
});
afterAll(() => close());

const now = new Date("2026-12-01T02:00:00Z");
const says = (who: VolunteerActor, input: Partial<AvailabilityInput>, key = aKey(who, "availability.save", input)) =>
  saveAvailability(who, { cells: [], exceptions: [], ...input }, key, now);
const of = (who: VolunteerActor) => freeTimeOf(db, who.volunteerId, dayOf(now));
const exams = { fromDay: "2026-12-20", untilDay: "2026-12-30", isFree: false };
const today = { fromDay: "2026-12-01", untilDay: "2026-12-01", isFree: true };

test("what was said last stands, as a whole; days that are over are dropped", async () => {
  const one = await aVolunteer();
  expect(await of(one)).toEqual({ week: [], exceptions: [] });
  const past = { ...exams, fromDay: "2026-11-01", untilDay: "2026-11-30" };
  expect(await says(one, { cells: [...CELLS], exceptions: [exams, past, today] })).toMatchObject({ said: "saved" });
  const all = await of(one);
  expect(all.week).toHaveLength(21);
  expect(all.exceptions).toEqual([today, exams]);
  await says(one, { cells: ["6-morning"] });
  expect(await of(one)).toEqual({ week: [{ weekday: 6, part: "morning" }], exceptions: [] });
  expect(await says(one, {})).toMatchObject({ ok: true, said: "emptied" });
  expect(await of(one)).toEqual({ week: [], exceptions: [] });
});

test("is one's own only, written once, and audited without the hours", async () => {
  const [one, other] = [await aVolunteer(), await aVolunteer()];
  const key = aKey(one, "availability.save", "same");
  await says(one, { cells: ["1-evening"], exceptions: [exams] }, key);
  await says(other, { cells: ["2-evening"] });
  await says(one, { cells: ["5-evening"] });
  expect(await says(one, { cells: ["1-evening"], exceptions: [exams] }, key)).toMatchObject({ ok: true });
  expect((await of(one)).week).toEqual([{ weekday: 5, part: "evening" }]);
  expect((await of(other)).week).toEqual([{ weekday: 2, part: "evening" }]);
  const rows = await db
    .select()
    .from(auditEntries)
    .where(and(eq(auditEntries.act, "availability.save"), eq(auditEntries.subjectId, one.volunteerId)));
  expect(rows.map(({ facts }) => facts)).toEqual([
    { parts: 1, exceptions: 1 },
    { parts: 1, exceptions: 0 },
  ]);
});

test("nobody but a volunteer says it, and who leaves is forgotten", async () => {
  const staff = await aStaff();
  expect(await saveAvailability(staff, { cells: [], exceptions: [] }, aKey(staff, "availability.save"))).toMatchObject({
    ok: false,
  });
  const one = await aVolunteer();
  await says(one, { cells: ["1-morning"], exceptions: [exams] });
  expect(await leave(one, null, aKey(one, "volunteers.leave"))).toMatchObject({ ok: true });
  expect(await of(one)).toEqual({ week: [], exceptions: [] });
  expect(await says(one, { cells: ["1-morning"] })).toMatchObject({ reason: "volunteers.refusals.already_left" });
});

test("does not stand in the way of signing up by oneself", async () => {
  const one = await aVolunteer();
  const busy = { fromDay: "2026-01-01", untilDay: "2026-12-31", isFree: false };
  await says(one, { exceptions: [busy, { ...busy, fromDay: "2027-01-01", untilDay: "2027-12-31" }] });
  const { positionId } = await anEvent();
  expect(await signUp(one, { positionId, wait: false }, aKey(one, "signups.sign_up"))).toMatchObject({ ok: true });
});
