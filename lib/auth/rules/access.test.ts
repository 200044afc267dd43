import { expect, test } from "vitest";
import { ROLES } from "@/db/words";
import { allows, PAGES } from "./access";
import { type Actor, isStaff, maySeePeople, mayChange, scopeOf } from "./actor";
import { homeOf } from "./home";

const someone = (role: Actor["role"], regions: string[] = []): Actor => ({
  accountId: "a",
  sessionId: "s",
  role,
  name: "示例·甲",
  locale: "zh-CN",
  regions,
  volunteerId: null,
  isSample: true,
});

test("anyone needs no account; a list names its roles", () => {
  expect(allows("anyone", undefined)).toBe(true);
  expect(allows(["admin"], "admin")).toBe(true);
  expect(allows(["admin"], "auditor")).toBe(false);
  expect(allows(["admin"], undefined)).toBe(false);
});

test("home is a page its role may open", () => {
  for (const role of ROLES) expect(allows(PAGES[homeOf(role)], role)).toBe(true);
});

test("scope on the row: admins everywhere, coordinators at home, others nowhere", () => {
  const coordinator = someone("coordinator", ["150100", "150200"]);
  expect(mayChange(coordinator, "150200")).toBe(true);
  expect(mayChange(coordinator, "150400")).toBe(false);
  expect(maySeePeople(coordinator, "150400")).toBe(false);
  expect(mayChange(someone("admin"), "150400")).toBe(true);
  expect(mayChange(someone("auditor"), "150400")).toBe(false);
  expect(mayChange(someone("volunteer", ["150400"]), "150400")).toBe(false);
  expect(mayChange(null, "150400")).toBe(false);
  expect(scopeOf(coordinator)).toEqual(["150100", "150200"]);
  expect(scopeOf(someone("admin"))).toBeNull();
});

test("staff are those who work at the desk", () => {
  expect(ROLES.filter((role) => isStaff(someone(role)))).toEqual(["coordinator", "admin"]);
  expect(isStaff(null)).toBe(false);
});
