import { ELIGIBILITY_CODES } from "@/db/words";
import { saidOf } from "../../availability/rules/said";
import { eligibility } from "../../signups/rules/eligibility";
import type { EligibilityFacts } from "../../signups/rules/facts";
import { frameOf } from "./parts";
import type { Need, Pool } from "./pool";
import { factsOf } from "./rank";

/** How many could come at this time in at least one of the roles and have not said that they are busy. */
export function suitable(pool: Pool, need: Need): number {
  const frames = need.roles.map((role) => frameOf(need, role));
  return pool.people.filter((person) =>
    frames.some((frame) => saidOf(person.free, frame.slots) !== "not_free" && mayCome(factsOf(pool, person, frame))),
  ).length;
}

/** The same as the whole answer being yes, but the first no is enough: a grid asks this thousands of times. */
const mayCome = (facts: EligibilityFacts): boolean =>
  ELIGIBILITY_CODES.every((code) => eligibility(facts, [code]).allowed);
