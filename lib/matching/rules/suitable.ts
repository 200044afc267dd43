import { saidOf, slotsOf } from "../../availability/rules/said";
import { isAllowed } from "../../signups/rules/eligibility";
import type { Need, Pool } from "./pool";
import { aroundOf, basisOf, factsOf } from "./rank";

/** How many could come at this time in at least one of the roles and have not said that they are busy. */
export function suitable(pool: Pool, need: Need): number {
  const slots = slotsOf(need.startsAt, need.endsAt);
  const bases = need.roles.map((role) => basisOf(pool, need, role));
  return pool.people.filter((person) => {
    if (saidOf(person.free, slots) === "not_free") return false;
    const around = aroundOf(person, need);
    return bases.some((basis) => isAllowed(factsOf(basis, person, around)));
  }).length;
}
