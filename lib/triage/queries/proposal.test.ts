import { afterAll, beforeAll, expect, test } from "vitest";
import { aRequest, aSchool } from "@/db/seed/scene-requests";
import { aStaff, aVolunteer, nextWeek, theRegions } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import type { TeachingLanguage } from "@/db/words";
import { dayOf } from "../../time";
import { proposalOf } from "./proposal";
import { requestAtDesk } from "./request";

let close: () => Promise<void>;
let staff: Awaited<ReturnType<typeof aStaff>>;
const now = new Date();
const docent = { qualifications: [{ kind: "docent" as const }, { kind: "onboarding" as const }], clearances: [{}] };
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
  staff = await aStaff();
  // The one who speaks no Chinese is as good in every other respect, and stands first by name.
  await aVolunteer({ ...docent, name: "示例·甲", languageZh: "talk", languageMn: "teach" });
  await aVolunteer({ ...docent, name: "示例·乙" });
  await aVolunteer({ ...docent, name: "示例·丙", languageZh: "talk", languageMn: "teach" });
});
afterAll(() => close());

const proposed = async (language: TeachingLanguage, answers = {}) => {
  const wishes = [`${dayOf(nextWeek(9))} morning`];
  const organisationId = await aSchool();
  const id = await aRequest({ organisationId, language, headCount: 30, answers: { wishes, ...answers } });
  const found = await requestAtDesk(staff, id, now);
  if (!found) throw new Error("no request");
  return proposalOf(found, { slots: [], lecturers: null, helpers: null, wide: false }, now);
};

test("a lesson in Chinese is proposed to who teaches in Chinese, one in Mongolian to who teaches in Mongolian", async () => {
  const [lecturer] = (await proposed("zh")).roles;
  expect(lecturer?.people.filter(({ fit }) => fit === "can")[0]?.name).toBe("示例·乙");
  expect(lecturer?.people.find(({ name }) => name === "示例·甲")?.reasons).toContainEqual(
    expect.objectContaining({ code: "language", tone: "mid" }),
  );
  const [mongolian] = (await proposed("mn")).roles;
  expect(mongolian).toMatchObject({ language: "mn" });
  expect(
    mongolian?.people
      .filter(({ fit }) => fit === "can")
      .map(({ name }) => name)
      .sort(),
  ).toEqual(["示例·丙", "示例·甲"]);
});

test("by video nobody travels", async () => {
  const [lecturer] = (await proposed("zh", { mode: "online" })).roles;
  expect(lecturer?.people[0]?.reasons).toContainEqual(expect.objectContaining({ params: { distance: "online" } }));
});
