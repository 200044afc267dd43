import { afterAll, beforeAll, expect, test } from "vitest";
import { begins, db, holds, volunteers } from "./index";
import { aVolunteer, theRegions } from "./seed/scenes";
import { freshDatabase } from "./testing";

let close: () => Promise<void>;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
  for (const name of ["示例·Anna", "示例·ANNELI", "anna", "示例·乌云"]) await aVolunteer({ name });
});
afterAll(() => close());

const named = async (where: ReturnType<typeof holds>) =>
  (await db.select({ name: volunteers.name }).from(volunteers).where(where)).map(({ name }) => name).toSorted();

test("a text is found whatever its case, on both engines", async () => {
  expect(await named(holds(volunteers.name, "aNN"))).toEqual(["anna", "示例·ANNELI", "示例·Anna"]);
  expect(await named(begins(volunteers.name, "ANN"))).toEqual(["anna"]);
  expect(await named(holds(volunteers.name, "乌"))).toEqual(["示例·乌云"]);
});

test("signs that mean something to LIKE find nothing of themselves", async () => {
  expect(await named(holds(volunteers.name, "a%n_a"))).toEqual([]);
  expect(await named(holds(volunteers.name, "an\\na"))).toEqual(["anna", "示例·Anna"]);
});
