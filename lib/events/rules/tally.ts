import type { Language } from "@/db/words";
import { type PhaseFacts, takesSignups } from "./phase";

/** Places of a position: null = no limit; blocked = kept back; taken = confirmed + held. */
export type PlaceFacts = { places: number | null; blocked: number; taken: number };

/** Free places of a position; null = no limit. */
export function placesLeft({ places, blocked, taken }: PlaceFacts): number | null {
  return places === null ? null : Math.max(0, places - blocked - taken);
}

export type TalliedPosition = PlaceFacts & {
  /** Open offers: places kept for people who have not answered. */
  held: number;
  /** People who wait for a place. */
  waiting: number;
  language: Language | null;
  shiftStartsAt: Date;
};

export type Tally = {
  /** All places for volunteers; null when one position has no limit. */
  places: number | null;
  confirmed: number;
  held: number;
  /** Wanted in shifts that still take sign-ups. */
  missing: number;
  waiting: number;
  /** Somebody can sign up at once: a free place or no limit, in a shift that takes sign-ups. */
  open: boolean;
  languages: Language[];
};

/** An event's places in one line. */
export function tally(event: PhaseFacts, positions: readonly TalliedPosition[], now: Date): Tally {
  const sum: Tally = { places: 0, confirmed: 0, held: 0, missing: 0, waiting: 0, open: false, languages: [] };
  for (const position of positions) {
    const left = placesLeft(position);
    sum.confirmed += position.taken - position.held;
    sum.held += position.held;
    sum.waiting += position.waiting;
    sum.places =
      sum.places === null || position.places === null ? null : sum.places + position.places - position.blocked;
    if (!takesSignups(event, position.shiftStartsAt, now)) continue;
    if (left !== 0) sum.open = true;
    sum.missing += left ?? 0;
  }
  sum.languages = languagesOf(positions);
  return sum;
}

/** The languages positions are done in: a position that asks for none is done in Chinese. */
export function languagesOf(positions: readonly { language: Language | null }[]): Language[] {
  const spoken = new Set(positions.map((position) => position.language ?? "zh"));
  return (["zh", "mn"] as const).filter((language) => spoken.has(language));
}
