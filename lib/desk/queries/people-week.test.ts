import { afterAll, beforeAll, expect, test } from "vitest";
import { accounts, availability, availabilityExceptions, shifts, transaction } from "@/db";
import { aKey, anEvent, aPosition, aStaff, aVolunteer, manyVolunteers, nextWeek, theRegions } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { eq } from "drizzle-orm";
import { uuidv7 } from "@/db/id";
import { invite } from "../../signups/mutations/invite";
import { signUp } from "../../signups/mutations/sign-up";
import { addDays, dayOf, mondayOf, weekdayOf } from "../../time";
import { sheetsOfDay } from "./day-sheet";
import { PEOPLE_SHOWN, peopleWeek } from "./people-week";

const day = dayOf(nextWeek(10));
const days = Array.from({ length: 7 }, (_, i) => addDays(mondayOf(day), i));
const at = days.indexOf(day);
const away = (at + 1) % 7;
const leagues = ["150100"];
let close: () => Promise<void>;
let scene: Awaited<ReturnType<typeof anEvent>>;

const said = (work: Parameters<typeof transaction<void>>[0]) => transaction(work, { alone: ["scenes"] });
const who = (page: Awaited<ReturnType<typeof peopleWeek>>) => page.people.map(({ name }) => name);

beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
  const staff = await aStaff();
  const [serves, asked, waits, free, foreign] = [
    await aVolunteer({ name: "示例·有班" }),
    await aVolunteer({ name: "示例·待答复" }),
    await aVolunteer({ name: "示例·候补" }),
    await aVolunteer({ name: "示例·有空" }),
    await aVolunteer({ name: "示例·外盟", region: "150200" }),
  ];
  await aVolunteer({ name: "示例·暂停", status: "paused" });
  scene = await anEvent({ title: "走进示例园", place: "示例园南门", position: { name: "讲解", places: 2 } });
  await aPosition(scene, { name: "问答", places: 3 });
  const { positionId } = scene;
  for (const one of [serves, foreign])
    expect(await signUp(one, { positionId }, aKey(one, "signups.sign_up"))).toMatchObject({ ok: true });
  expect(await signUp(waits, { positionId, wait: true }, aKey(waits, "signups.sign_up"))).toMatchObject({ ok: true });
  const second = await aPosition(scene, { name: "引导", places: 1 });
  expect(
    await invite(staff, { positionId: second, volunteerIds: [asked.volunteerId] }, aKey(staff, "signups.invite")),
  ).toMatchObject({ ok: true });
  await said(async (tx) => {
    const volunteerId = free.volunteerId;
    await tx.insert(availability).values({ volunteerId, weekday: weekdayOf(day), part: "morning" });
    const exception = { id: uuidv7(), volunteerId, isFree: false };
    await tx
      .insert(availabilityExceptions)
      .values({ ...exception, fromDay: days[away] ?? "", untilDay: days[away] ?? "" });
    await tx.update(shifts).set({ leadVolunteerId: serves.volunteerId }).where(eq(shifts.id, scene.shiftId));
    for (const { accountId } of [serves, foreign])
      await tx
        .update(accounts)
        .set({ phone: accountId === serves.accountId ? "00000000001" : "00000000002" })
        .where(eq(accounts.id, accountId));
  });
});
afterAll(() => close());

test("those who serve stand first, with who is asked; who waits or is free comes after, who is paused not at all", async () => {
  const page = await peopleWeek({ days, scope: leagues, who: "all", page: 1 });
  expect(page.totals).toEqual({ all: 4, serving: 2, free: 1, duties: 2 });
  expect(who(page).slice(0, 2).sort()).toEqual(["示例·待答复", "示例·有班"].sort());
  const cellOf = (name: string) => page.people.find((one) => one.name === name)?.days[at];
  expect(cellOf("示例·有班")?.duties).toMatchObject([{ title: "走进示例园", position: "讲解", offered: false }]);
  expect(cellOf("示例·待答复")?.duties).toMatchObject([{ position: "引导", offered: true }]);
  expect(cellOf("示例·候补")?.duties).toEqual([]);
  expect(cellOf("示例·有空")).toEqual({ duties: [], free: ["morning"], away: false });
  expect(page.people.find(({ name }) => name === "示例·有空")?.days[away]?.away).toBe(true);
});

test("only who serves or only who is free, of one's own leagues; another week has nobody serving", async () => {
  expect(who(await peopleWeek({ days, scope: leagues, who: "serving", page: 1 }))).toHaveLength(2);
  expect(who(await peopleWeek({ days, scope: leagues, who: "free", page: 1 }))).toEqual(["示例·有空"]);
  expect(who(await peopleWeek({ days, scope: ["150200"], who: "serving", page: 1 }))).toEqual(["示例·外盟"]);
  const other = await peopleWeek({ days: days.map((one) => addDays(one, 70)), scope: null, who: "serving", page: 1 });
  expect(other).toMatchObject({ people: [], totals: { all: 5, serving: 0 } });
});

test("the roster comes by pages, each person once", async () => {
  await manyVolunteers(PEOPLE_SHOWN);
  const pages = await Promise.all([1, 2, 3].map((page) => peopleWeek({ days, scope: leagues, who: "all", page })));
  const ids = pages.flatMap(({ people }) => people.map(({ id }) => id));
  expect(pages.map(({ people }) => people.length)).toEqual([PEOPLE_SHOWN, 4, 0]);
  expect(new Set(ids).size).toBe(PEOPLE_SHOWN + 4);
});

test("a day's sheets name the confirmed and what is missing, of the leagues asked for", async () => {
  const [sheet, ...others] = await sheetsOfDay(day, leagues);
  expect(others).toEqual([]);
  expect(sheet).toMatchObject({ title: "走进示例园", place: "示例园南门" });
  expect(sheet?.lines.map(({ position, person, missing }) => [position, person?.name ?? missing]).sort()).toEqual(
    [
      ["讲解", "示例·有班"],
      ["讲解", "示例·外盟"],
      ["问答", 3],
    ].sort(),
  );
  const lead = sheet?.lines.find(({ person }) => person?.name === "示例·有班");
  expect(lead?.person).toMatchObject({ phone: "000****0001", leads: true });
  expect(await sheetsOfDay(day, ["150200"])).toEqual([]);
  expect(await sheetsOfDay(addDays(day, 1), null)).toEqual([]);
});
