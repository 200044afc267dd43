import { expect, test } from "vitest";
import { visitAddress } from "./visit-address";

const school = { id: "s1", regionCode: "150100", request: null };

test("a visit begins at the request that waits, else with a new event for the school and its free item", () => {
  expect(visitAddress({ ...school, request: { id: "r1" } }, "科普")).toBe("/desk/requests/r1");
  expect(visitAddress(school)).toBe("/desk/events/new?kind=campus_visit&region=150100&school=s1");
  expect(new URL(visitAddress(school, "科普"), "http://x").searchParams.get("item")).toBe("科普");
});
