/** Places of one position as stored; `held` are open offers, already inside `taken`. */
export type PlaceFacts = { places: number | null; blocked: number; taken: number; held?: number };

/** needed: places for volunteers; confirmed + held + missing = needed. Without a limit nothing is ever missing. */
export type SeatNumbers = { needed: number; confirmed: number; held: number; missing: number };

export function seatsOf({ places, blocked, taken, held = 0 }: PlaceFacts): SeatNumbers {
  const needed = places === null ? taken : Math.max(0, places - blocked);
  return { needed, confirmed: Math.max(0, taken - held), held, missing: Math.max(0, needed - taken) };
}

export const noSeats: SeatNumbers = { needed: 0, confirmed: 0, held: 0, missing: 0 };

/** Adds up positions of a shift, an event or a day. */
export function sumSeats(all: readonly SeatNumbers[]): SeatNumbers {
  return all.reduce(
    (sum, one) => ({
      needed: sum.needed + one.needed,
      confirmed: sum.confirmed + one.confirmed,
      held: sum.held + one.held,
      missing: sum.missing + one.missing,
    }),
    noSeats,
  );
}
