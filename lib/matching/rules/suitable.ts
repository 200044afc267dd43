import { saidOf } from "../../availability/rules/said";
import { frameOf } from "./parts";
import type { Need, Pool } from "./pool";
import { answerOf } from "./rank";

/** How many could come at this time in at least one of the roles and have not said that they are busy. */
export function suitable(pool: Pool, need: Need): number {
  const frames = need.roles.map((role) => frameOf(need, role));
  return pool.people.filter((person) =>
    frames.some((frame) => saidOf(person.free, frame.slots) !== "not_free" && answerOf(pool, person, frame).allowed),
  ).length;
}
