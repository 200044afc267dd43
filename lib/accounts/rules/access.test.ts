import { describe, expect, test } from "vitest";
import { ROLES } from "@/db/words";
import { accessFault, inListOrder, isDeskAccountRole } from "./access";

const open = { role: "admin" as const, disabled: false };
const closed = { role: "admin" as const, disabled: true };
const demoted = { role: "auditor" as const, disabled: false };

describe("who may change whose access", () => {
  const change = (more: Partial<Parameters<typeof accessFault>[0]> = {}) =>
    accessFault({ actorId: "a", accountId: "b", after: demoted, admins: ["a", "b"], ...more });

  test("an admin changes another's, also another admin's", () => {
    expect(change()).toBeNull();
    expect(change({ after: closed })).toBeNull();
    expect(change({ after: open, admins: ["a"] })).toBeNull();
  });

  test("nobody their own", () => {
    expect(change({ actorId: "b" })).toBe("own_access");
    expect(change({ actorId: "b", after: open })).toBe("own_access");
  });

  test("who has stopped being an admin meanwhile, nobody's", () => {
    expect(change({ admins: ["b", "c"] })).toBe("wrong_role");
    expect(change({ admins: ["b"], after: open })).toBe("wrong_role");
  });

  test("the last admin who can come in stays one", () => {
    expect(change({ admins: ["b"] })).toBe("last_admin");
    expect(change({ admins: ["b"], after: closed })).toBe("last_admin");
    expect(change({ admins: [], after: { role: "coordinator", disabled: false } })).toBe("last_admin");
  });
});

test("volunteers have no account of the desk", () => {
  expect(ROLES.map(isDeskAccountRole)).toEqual([false, true, true, true]);
});

test("the list begins with the admins and ends with those who cannot come in", () => {
  const one = (role: "admin" | "coordinator" | "auditor", name: string, disabledAt: Date | null = null) => ({
    role,
    name,
    disabledAt,
  });
  const sorted = [
    one("auditor", "示例·丁"),
    one("admin", "示例·甲", new Date()),
    one("coordinator", "示例·丙"),
    one("coordinator", "示例·乙"),
    one("admin", "示例·戊"),
  ].sort(inListOrder);
  expect(sorted.map(({ name }) => name.slice(-1)).join("")).toBe("戊丙乙丁甲");
});
