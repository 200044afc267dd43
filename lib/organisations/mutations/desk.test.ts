import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { auditEntries, db, organisations } from "@/db";
import { aKey, anEvent, aStaff, type SceneActor, theRegions } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import type { OrganisationInput } from "../input";
import { eventsAt, schoolBoard, tabCounts, unitById, unitList } from "../queries/desk";
import { organisationFilter } from "../rules/list";
import { designateSchool } from "./designate";
import { saveOrganisation } from "./save";

let close: () => Promise<void>;
let staff: SceneActor;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
  staff = await aStaff();
});
afterAll(() => close());

const unit = (more: Partial<OrganisationInput> = {}): OrganisationInput => ({
  organisationId: "",
  version: 0,
  kind: "school",
  name: "示例学校",
  nameEn: null,
  regionCode: "150100",
  address: null,
  isIssuer: false,
  ...more,
});
const save = (input: OrganisationInput, by = staff) => saveOrganisation(by, input, aKey(by, "organisations.save"));
const idOf = async (answer: ReturnType<typeof save>) => {
  const done = await answer;
  if (!done.ok) throw new Error(done.reason);
  return done.id;
};

test("a unit is added once, changed with its version, and a lost race says what stands there now", async () => {
  const id = await idOf(save(unit()));
  expect(await save(unit())).toMatchObject({ reason: "organisations.refusals.name_taken" });
  expect(await save(unit({ organisationId: id, version: 1, address: "示例路 1 号" }))).toMatchObject({
    ok: true,
    said: "saved",
  });
  const lost = await save(unit({ organisationId: id, version: 1, address: "示例路 2 号" }));
  expect(lost).toMatchObject({
    reason: "shell.refusals.changed_meanwhile",
    current: { address: "示例路 1 号", version: 2 },
  });
  expect(await save(unit({ organisationId: id, version: 2, address: "示例路 1 号" }))).toMatchObject({
    said: "unchanged",
  });
  expect(await db.select().from(auditEntries).where(eq(auditEntries.subjectId, id))).toHaveLength(2);
  expect((await db.select().from(organisations).where(eq(organisations.id, id)))[0]).toMatchObject({
    pinyin: "shilixuexiao",
    version: 2,
  });
  expect(await save(unit({ organisationId: "none", version: 1, name: "示例别的" }))).toMatchObject({
    reason: "shell.refusals.not_found",
  });
});

test("of two who save at once one wins", async () => {
  const id = await idOf(save(unit({ name: "示例同时学校" })));
  const both = await Promise.all(
    ["甲", "乙"].map((address) => save(unit({ organisationId: id, version: 1, name: "示例同时学校", address }))),
  );
  expect(both.filter((answer) => answer.ok)).toHaveLength(1);
});

test("only one's own leagues: neither adding elsewhere nor moving a unit in or out", async () => {
  const foreign = await aStaff({ regions: ["152500"] });
  const id = await idOf(save(unit({ name: "示例本地学校" })));
  expect(await save(unit({ regionCode: "152500", name: "示例外地" }))).toMatchObject({
    reason: "shell.refusals.outside_scope",
  });
  expect(
    await save(unit({ organisationId: id, version: 1, regionCode: "152500", name: "示例本地学校" }), foreign),
  ).toMatchObject({ reason: "shell.refusals.outside_scope" });
  const times = {
    organisationId: id,
    level: "regional" as const,
    kind: "pilot" as const,
    batch: null,
    startsOn: "2024-09-01",
    endsOn: null,
  };
  expect(await designateSchool(foreign, times, aKey(foreign, "x"))).toMatchObject({
    reason: "shell.refusals.outside_scope",
  });
  const admin = await aStaff({ role: "admin" });
  expect(await save(unit({ regionCode: "159900", name: "示例无处" }), admin)).toMatchObject({
    reason: "organisations.refusals.unknown_region",
  });
});

test("a designated school stands on the board with this year's visits; drafts and other years are no visits", async () => {
  const now = new Date("2026-06-01T04:00:00Z");
  const id = await idOf(save(unit({ name: "示例试点学校（呼和浩特市·01）" })));
  const times = {
    organisationId: id,
    level: "regional" as const,
    kind: "pilot" as const,
    batch: "示例批次",
    startsOn: "2024-09-01",
    endsOn: "2027-08-31",
  };
  const designate = (more = {}) =>
    designateSchool(staff, { ...times, ...more }, aKey(staff, "organisations.designate"));
  expect(await designate()).toMatchObject({ ok: true });
  expect(await designate({ startsOn: "2027-08-31", endsOn: null })).toMatchObject({
    reason: "organisations.refusals.overlaps",
  });
  expect(await designate({ startsOn: "2027-09-01", endsOn: null })).toMatchObject({ ok: true });
  const company = await idOf(save(unit({ kind: "enterprise", name: "示例企业" })));
  expect(await designateSchool(staff, { ...times, organisationId: company }, aKey(staff, "x"))).toMatchObject({
    reason: "organisations.refusals.not_a_school",
  });
  for (const [startsAt, status] of [
    ["2026-03-11", "finished"],
    ["2026-09-11", "draft"],
    ["2025-03-11", "finished"],
  ] as const)
    await anEvent({
      schoolId: id,
      status,
      startsAt: new Date(`${startsAt}T02:00:00Z`),
      shift: { startsAt: new Date(`${startsAt}T02:00:00Z`) },
    });
  const board = await schoolBoard(organisationFilter({}), "2026-06-01", now);
  expect(board.map((school) => [school.unit.id, school.visits.length])).toEqual([[id, 1]]);
  expect(await schoolBoard(organisationFilter({ q: "shilishidian" }), "2028-01-01", now)).toHaveLength(1);
  expect(await tabCounts("2026-06-01")).toMatchObject({ pilot: 1, school: 4, enterprise: 1 });
  expect(
    (await unitList(organisationFilter({ tab: "enterprise", q: "企业" }), "2026-06-01")).rows.map((row) => row.id),
  ).toEqual([company]);
  expect((await unitById(id))?.designations).toHaveLength(2);
  expect(await unitById("none")).toBeNull();
  expect(await eventsAt(id, ["150100"])).toHaveLength(3);
  expect(await eventsAt(id, ["152500"])).toHaveLength(2);
});
