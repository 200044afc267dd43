import type { Trainee } from "@/db/words";

type Booking = {
  id: string;
  accountId: string | null;
  contactPhone: string | null;
  contactEmail: string | null;
  createdAt: Date;
};

/** Who a booking of a course belongs to: a volunteer by account; teachers and enterprises by their contact. */
export function partyKey(booking: Omit<Booking, "createdAt">, trainee: Trainee): string {
  const { id, accountId, contactPhone, contactEmail } = booking;
  return (trainee === "volunteer" ? accountId : (contactPhone ?? contactEmail)) ?? id;
}

export type PartyOf<B> = {
  /** The party's first booking in this course, under which its tries, words and record stand. */ id: string;
  bookings: B[];
};

/** The bookings of a course by party, ended ones too, in order of asking: somebody who left and came back is one trainee. */
export function partiesOf<B extends Booking>(bookings: readonly B[], trainee: Trainee): PartyOf<B>[] {
  const all = new Map<string, PartyOf<B>>();
  const inOrder = [...bookings].sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1));
  for (const booking of inOrder) {
    const key = partyKey(booking, trainee);
    const party = all.get(key);
    if (party) party.bookings.push(booking);
    else all.set(key, { id: booking.id, bookings: [booking] });
  }
  return [...all.values()];
}
