import type { EligibilityFacts, Rule } from "./facts";

type Places = { places: number | null; blocked: number; taken: number };

/** Places nobody has or holds; Infinity without a limit. */
export const freePlaces = ({ places, blocked, taken }: Places): number =>
  places === null ? Number.POSITIVE_INFINITY : Math.max(0, places - blocked - taken);

/** One live sign-up per volunteer and shift. */
export const alreadySignedUp: Rule = ({ standing }) => (standing === null ? null : { standing });

/** A place is free that no eligible waiting person comes before. */
export const full: Rule = (facts) => {
  if (freePlaces(facts.position) > eligibleAhead(facts)) return null;
  return {
    ahead: facts.waiting.ahead,
    waitlist: facts.position.hasWaitlist ? "yes" : "no",
  };
};

const eligibleAhead = ({ position, waiting }: EligibilityFacts): number =>
  position.places === null ? 0 : waiting.eligibleAhead;
