import type { Need, Pool } from "./pool";
import { rank, type Ranked } from "./rank";
import type { Weights } from "./weights";

/**
 * A team to begin with: for each role of the need, in its order, the best people who can come, may still be invited this
 * week and are not in an earlier role. Fewer than asked where there are no more; it suggests, a person decides.
 */
export const proposeTeam = (pool: Pool, need: Need, weights: Weights): Ranked[][] =>
  teamOf(need.roles.map((role) => ({ places: role.places, people: rank(pool, need, role, weights) })));

/** The same from people who are ranked already, best first. */
export function teamOf(roles: readonly { places: number; people: readonly Ranked[] }[]): Ranked[][] {
  const chosen = new Set<string>();
  return roles.map(({ places, people }) => {
    const team = people
      .filter((one) => one.fit === "can" && one.invitationsLeft > 0 && !chosen.has(one.volunteerId))
      .slice(0, places);
    for (const one of team) chosen.add(one.volunteerId);
    return team;
  });
}
