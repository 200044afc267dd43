import type { Need, Pool } from "./pool";
import { rank, type Ranked } from "./rank";
import type { Weights } from "./weights";

/**
 * A team to begin with: for each role of the need, in its order, the best people who can come, may still be invited this
 * week and are not in an earlier role. Fewer than asked where there are no more; it suggests, a person decides.
 */
export function proposeTeam(pool: Pool, need: Need, weights: Weights): Ranked[][] {
  const chosen = new Set<string>();
  return need.roles.map((role) => {
    const team = rank(pool, need, role, weights)
      .filter((one) => one.fit === "can" && one.invitationsLeft > 0 && !chosen.has(one.volunteerId))
      .slice(0, role.places);
    for (const one of team) chosen.add(one.volunteerId);
    return team;
  });
}
