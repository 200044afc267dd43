import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { capacity, MOST_PASSED, turns, type WaitingParty } from "./turn";

const party = (id: string, seats: number, queue: number, passed = 0): WaitingParty => ({ id, seats, queue, passed });
const session = (places: number | null, taken = 0, blocked = 0) => ({ places, taken, blocked });
const ids = (answer: ReturnType<typeof turns>) => answer.chosen.map(({ id }) => id);

describe("whose turn it is", () => {
  test("first come, first served, all seats or none", () => {
    const waiting = [party("b", 2, 2), party("a", 3, 1), party("c", 1, 3)];
    expect(ids(turns(waiting, session(5)))).toEqual(["a", "b"]);
    expect(ids(turns(waiting, session(6)))).toEqual(["a", "b", "c"]);
    expect(ids(turns(waiting, session(6, 1, 5)))).toEqual([]);
    expect(turns(waiting, session(0)).passed.size).toBe(0);
  });
  test("a large group is passed by smaller ones, and each is counted", () => {
    const answer = turns([party("class", 40, 1), party("a", 2, 2), party("b", 1, 3)], session(50, 45));
    expect(ids(answer)).toEqual(["a", "b"]);
    expect(answer.passed).toEqual(new Map([["class", 2]]));
  });
  test("three times at most: then nobody passes it, even if they fit", () => {
    const waiting = [party("class", 40, 1, 2), party("a", 1, 2), party("b", 1, 3)];
    const answer = turns(waiting, session(50, 45));
    expect(ids(answer)).toEqual(["a"]);
    expect(answer.passed.get("class")).toBe(MOST_PASSED);
    expect(ids(turns([party("class", 40, 1, 3), party("a", 1, 2)], session(50, 45)))).toEqual([]);
    expect(ids(turns([party("class", 40, 1, 3), party("a", 1, 2)], session(50, 9)))).toEqual(["class", "a"]);
  });
  test("a party larger than the whole session holds nobody up and is not counted as passed", () => {
    const answer = turns([party("too big", 60, 1, 3), party("a", 1, 2)], session(50, 45));
    expect(ids(answer)).toEqual(["a"]);
    expect(answer.passed.size).toBe(0);
  });
  test("without a limit everybody has a turn", () => {
    expect(ids(turns([party("a", 900, 1)], session(null)))).toEqual(["a"]);
    expect(capacity(session(null))).toBe(Number.POSITIVE_INFINITY);
    expect(capacity(session(5, 0, 7))).toBe(0);
  });
});

/** An oracle that shares no code: one seat-giver, one party at a time, always from the front. */
function oracle(waiting: readonly WaitingParty[], places: number, taken: number) {
  let free = Math.max(0, places - taken);
  const queue = waiting.map((one) => ({ ...one })).sort((a, b) => a.queue - b.queue);
  const chosen: string[] = [];
  for (;;) {
    const next = queue.findIndex((one, at) => {
      const earlier = queue.slice(0, at).filter((other) => other.seats <= places);
      return (
        one.seats <= free && one.seats <= places && earlier.every((other) => other.seats > free && other.passed < 3)
      );
    });
    const [one] = next < 0 ? [] : queue.splice(next, 1);
    if (!one) break;
    for (const other of queue.slice(0, next)) if (other.seats <= places) other.passed++;
    free -= one.seats;
    chosen.push(one.id);
  }
  return { chosen, left: queue, free };
}

test("agrees with a giver of seats who takes one party at a time", () => {
  const parties = fc.array(fc.record({ seats: fc.integer({ min: 1, max: 12 }), passed: fc.nat(3) }), { maxLength: 8 });
  fc.assert(
    fc.property(parties, fc.nat(14), fc.nat(14), (list, places, taken) => {
      const waiting = list.map(({ seats, passed }, i) => party(`p${i}`, seats, i, passed));
      const { chosen, passed } = turns(waiting, session(places, Math.min(taken, places)));
      const expected = oracle(waiting, places, Math.min(taken, places));
      expect(chosen.map(({ id }) => id)).toEqual(expected.chosen);
      for (const one of expected.left)
        expect(passed.get(one.id) ?? waiting.find((w) => w.id === one.id)?.passed).toBe(one.passed);
      // Never more than is free, nobody passed more than three times, and whoever is left has no turn either.
      expect(chosen.reduce((sum, { seats }) => sum + seats, 0)).toBeLessThanOrEqual(places);
      for (const count of passed.values()) expect(count).toBeLessThanOrEqual(MOST_PASSED);
    }),
    { numRuns: 2000 },
  );
});
