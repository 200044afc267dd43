import { freePlaces } from "../../signups/rules/places";

/** A party in the queue of a session: all of its seats or none. */
export type WaitingParty = { id: string; seats: number; queue: number; passed: number };
type Seats = { places: number | null; blocked: number; taken: number };

/** So often may smaller parties be let past one that does not fit; after that nobody passes it. */
export const MOST_PASSED = 3;

/** Seats that anybody could ever have; Infinity without a limit. */
export const capacity = ({ places, blocked }: Omit<Seats, "taken">): number =>
  places === null ? Number.POSITIVE_INFINITY : Math.max(0, places - blocked);

/** In the order of asking. */
export const inOrder = <P extends { queue: number }>(waiting: readonly P[]): P[] =>
  [...waiting].sort((a, b) => a.queue - b.queue);

/**
 * Whose turn it is: first come, first served among those who fit into the free seats. A party that does not fit is
 * passed, which is counted, at most three times; then nobody behind it has a turn. One larger than the whole session
 * can never come and holds nobody up.
 * @returns the parties in the order of asking, and the new count of each party that was passed, by id
 */
export function turns<P extends WaitingParty>(
  waiting: readonly P[],
  session: Seats,
): { chosen: P[]; passed: Map<string, number> } {
  const most = capacity(session);
  let free = freePlaces(session);
  const chosen: P[] = [];
  const before: P[] = [];
  const passed = new Map<string, number>();
  const countOf = (party: P) => passed.get(party.id) ?? party.passed;
  for (const next of inOrder(waiting)) {
    if (next.seats > most) continue;
    if (next.seats > free || before.some((party) => countOf(party) >= MOST_PASSED)) {
      before.push(next);
      continue;
    }
    for (const party of before) passed.set(party.id, countOf(party) + 1);
    chosen.push(next);
    free -= next.seats;
  }
  return { chosen, passed };
}
