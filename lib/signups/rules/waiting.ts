import { freePlaces } from "./places";

export type Waiting = { signupId: string; volunteerId: string; queue: number };

/** First come, first served: the order in which people asked to wait. */
export const inOrder = <W extends { queue: number }>(waiting: readonly W[]): W[] =>
  [...waiting].sort((a, b) => a.queue - b.queue);

/** How many wait before this place in the order; all of them for a newcomer. */
export const aheadOf = (waiting: readonly { queue: number }[], queue: number | null): number =>
  waiting.filter((w) => queue === null || w.queue < queue).length;

/** Who is offered the free places: the first eligible ones; the others are skipped and keep their place in the order. */
export function toOffer<W extends Waiting>(
  waiting: readonly W[],
  position: { places: number | null; blocked: number; taken: number },
  mayCome: (volunteerId: string) => boolean,
): W[] {
  const chosen: W[] = [];
  const free = freePlaces(position);
  for (const next of inOrder(waiting)) {
    if (chosen.length >= free) break;
    if (mayCome(next.volunteerId)) chosen.push(next);
  }
  return chosen;
}
