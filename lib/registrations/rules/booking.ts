import type { Audience, EventState, Party } from "@/db/words";
import { freePlaces } from "../../signups/rules/places";
import { capacity, turns, type WaitingParty } from "./turn";

/** Everything the law looks at when a party asks for seats of a session. */
export type BookingFacts = {
  now: Date;
  event: { status: EventState };
  session: {
    startsAt: Date;
    audience: Audience;
    places: number | null;
    blocked: number;
    taken: number;
    hasWaitlist: boolean;
    maxSeats: number;
    bookingOpensAt: Date | null;
    bookingClosesAt: Date | null;
  };
  party: { party: Party; seats: number /** Wants to wait when the seats do not suffice. */; wait: boolean };
  /** A live booking in this session under the same phone number or e-mail. */
  already: boolean;
  /** Who waits without an open offer. */
  waiting: readonly WaitingParty[];
};

export type BookingCode =
  | "not_published"
  | "started"
  | "not_open"
  | "closed"
  | "groups_only"
  | "too_many"
  | "too_big"
  | "already"
  | "full"
  | "not_enough"
  | "no_waitlist";

export type BookingAnswer =
  | { ok: true; as: "confirmed" /** New counts of parties that this one passes, by id. */; passed: Map<string, number> }
  | { ok: true; as: "waitlisted"; ahead: number }
  | { ok: false; code: BookingCode; params: Record<string, string | number> };

/** The id under which the asking party stands in the queue while the law thinks. */
const ASKING = "";

/** May this party have its seats now, or wait for them? All of them or none. */
export function booking(facts: BookingFacts): BookingAnswer {
  const refusal = refused(facts);
  if (refusal) return refusal;
  const { session, party, waiting } = facts;
  const last = { id: ASKING, seats: party.seats, queue: Number.POSITIVE_INFINITY, passed: 0 };
  const { chosen, passed } = turns([...waiting, last], session);
  if (chosen.some(({ id }) => id === ASKING)) return { ok: true, as: "confirmed", passed };
  const params = { seats: party.seats, free: freePlaces(session), ahead: waiting.length };
  if (!session.hasWaitlist) return { ok: false, code: "no_waitlist", params };
  if (!party.wait) return { ok: false, code: params.free > 0 ? "not_enough" : "full", params };
  return { ok: true, as: "waitlisted", ahead: waiting.length };
}

/** A session for classes or enterprises is booked by groups; the others by anybody. */
export const groupsOnly = (audience: Audience): boolean => audience === "class" || audience === "enterprise";

/** Whether booking is open by the session's own times, half-open; its start closes it in any case. */
export function bookingWindow(
  session: Pick<BookingFacts["session"], "startsAt" | "bookingOpensAt" | "bookingClosesAt">,
  now: Date,
): "started" | "closed" | "not_open" | "open" {
  if (now >= session.startsAt) return "started";
  if (session.bookingClosesAt && now >= session.bookingClosesAt) return "closed";
  return session.bookingOpensAt && now < session.bookingOpensAt ? "not_open" : "open";
}

function refused({ now, event, session, party, already }: BookingFacts): BookingAnswer | null {
  const no = (code: BookingCode, params: Record<string, string | number> = {}) => ({
    ok: false as const,
    code,
    params,
  });
  if (event.status !== "published") return no("not_published");
  const window = bookingWindow(session, now);
  if (window !== "open") return no(window);
  if (party.party === "person" && groupsOnly(session.audience)) return no("groups_only");
  if (party.seats > session.maxSeats) return no("too_many", { most: session.maxSeats });
  if (party.seats > capacity(session)) return no("too_big", { most: capacity(session) });
  return already ? no("already") : null;
}
