import { expect, test } from "vitest";
import { type Candidate, nextVisits } from "./next-visits";

const now = new Date("2026-04-20T04:00:00Z");
const at = (day: string) => new Date(`${day}T02:00:00Z`);
const visit = (day: string) => ({ eventId: day, title: "示例", startsAt: at(day), item: null });
const school = (id: string, own: Partial<Candidate> = {}): Candidate => ({
  id,
  name: id,
  regionCode: "150100",
  visits: [],
  lastVisit: null,
  request: null,
  ...own,
});
const idsOf = (schools: Candidate[]) =>
  nextVisits(schools, now).map(({ regionCode, next }) => [
    regionCode,
    ...next.map((one) => `${one.school.id} ${one.reason}`),
  ]);

test("who asked comes first, then who was never visited, then the longest ago; the visited are left out", () => {
  const schools = [
    school("去年去过", { lastVisit: at("2025-05-01") }),
    school("前年去过", { lastVisit: at("2024-05-01") }),
    school("从没去过"),
    school("后答复", { request: { id: "r2", dueAt: at("2026-04-23") } }),
    school("先答复", { request: { id: "r1", dueAt: at("2026-04-21") }, lastVisit: at("2025-05-01") }),
    school("没约定答复", { request: { id: "r3", dueAt: null } }),
    school("今年去过", { visits: [visit("2026-03-01")] }),
    school("今年约了", { visits: [visit("2026-06-01")] }),
  ];
  expect(idsOf(schools)).toEqual([
    [
      "150100",
      "先答复 asked",
      "后答复 asked",
      "没约定答复 asked",
      "从没去过 never",
      "前年去过 before",
      "去年去过 before",
    ],
  ]);
  expect(nextVisits(schools, now)[0]).toMatchObject({ reached: 2, of: 8 });
});

test("the league that was reached least comes first; one without anything left is not there", () => {
  const reached = { visits: [visit("2026-03-01")] };
  expect(
    idsOf([
      school("a"),
      school("b", reached),
      school("c", { regionCode: "150200" }),
      school("d", { regionCode: "150300", ...reached }),
    ]),
  ).toEqual([
    ["150200", "c never"],
    ["150100", "a never"],
  ]);
});

test("what is alike goes by how many are left, then by code and name", () => {
  expect(
    idsOf([
      school("b"),
      school("a"),
      school("c", { regionCode: "150300" }),
      school("d", { regionCode: "150200" }),
      school("f", { regionCode: "150400", lastVisit: at("2024-05-01") }),
      school("e", { regionCode: "150400", lastVisit: at("2024-05-01") }),
      school("h", { regionCode: "150400", request: { id: "r", dueAt: null } }),
      school("g", { regionCode: "150400", request: { id: "s", dueAt: null } }),
    ]),
  ).toEqual([
    ["150400", "g asked", "h asked", "e before", "f before"],
    ["150100", "a never", "b never"],
    ["150200", "d never"],
    ["150300", "c never"],
  ]);
});

test("of leagues and schools that are alike the order is that of their codes and names", () => {
  const two = [school("乙", { regionCode: "150200" }), school("b"), school("a")];
  expect(idsOf(two)).toEqual([
    ["150100", "a never", "b never"],
    ["150200", "乙 never"],
  ]);
  expect(idsOf([...two].reverse())).toEqual(idsOf(two));
  const alone = [school("c", { regionCode: "150300" }), school("乙", { regionCode: "150200" })];
  expect(idsOf(alone).map(([code]) => code)).toEqual(["150200", "150300"]);
  expect(idsOf([...alone].reverse())).toEqual(idsOf(alone));
});
