import fc from "fast-check";
import { expect, test } from "vitest";
import { groupBy } from "./group";
import { aheadOf, inOrder, toOffer } from "./waiting";

const w = (volunteerId: string, queue: number) => ({ signupId: volunteerId, volunteerId, queue });

test("the first eligible ones are asked; others are skipped and keep their place", () => {
  const waiting = [w("c", 3), w("a", 1), w("b", 2)];
  expect(toOffer(waiting, { places: 1, blocked: 0, taken: 0 }, (id) => id !== "a")).toEqual([w("b", 2)]);
  expect(toOffer(waiting, { places: 1, blocked: 0, taken: 1 }, () => true)).toEqual([]);
  expect(toOffer(waiting, { places: null, blocked: 0, taken: 9 }, () => true)).toHaveLength(3);
  expect(inOrder(waiting).map((x) => x.volunteerId)).toEqual(["a", "b", "c"]);
});

test("a newcomer has everybody before them", () => {
  expect(aheadOf([w("a", 1), w("b", 2)], null)).toBe(2);
  expect(aheadOf([w("a", 1), w("b", 2)], 2)).toBe(1);
});

test("nobody who is eligible is passed by a later one (1,000 queues)", () => {
  const people = fc.uniqueArray(fc.record({ queue: fc.nat(500), eligible: fc.boolean() }), {
    selector: (p) => p.queue,
  });
  fc.assert(
    fc.property(people, fc.nat(10), fc.nat(10), (queue, places, taken) => {
      const eligible = new Set(queue.filter((p) => p.eligible).map((p) => String(p.queue)));
      const chosen = toOffer(
        queue.map((p) => w(String(p.queue), p.queue)),
        { places, blocked: 0, taken: Math.min(taken, places) },
        (id) => eligible.has(id),
      );
      expect(chosen.length).toBe(Math.min(places - Math.min(taken, places), eligible.size));
      const last = Math.max(-1, ...chosen.map((c) => c.queue));
      expect(
        [...eligible].filter((id) => Number(id) < last).every((id) => chosen.some((c) => c.volunteerId === id)),
      ).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("grouping keeps the order in which rows came", () => {
  expect([...groupBy([3, 1, 2, 4], (n) => n % 2)]).toEqual([
    [1, [3, 1]],
    [0, [2, 4]],
  ]);
});
