import { describe, expect, test } from "vitest";
import { AUDIENCES, EVENT_STATES } from "@/db/words";
import { type BookingFacts, booking, bookingWindow, groupsOnly } from "./booking";

const at = (hour: number) => new Date(Date.UTC(2026, 3, 23, hour));
type Change = { [K in keyof BookingFacts]?: Partial<BookingFacts[K]> | BookingFacts[K] };
const facts = ({ session, party, event, ...more }: Change = {}): BookingFacts => ({
  now: at(1),
  already: false,
  waiting: [],
  ...(more.now instanceof Date ? { now: more.now } : {}),
  ...(more.already === true ? { already: true } : {}),
  ...(Array.isArray(more.waiting) ? { waiting: more.waiting } : {}),
  event: { status: "published", ...event },
  session: {
    startsAt: at(10),
    audience: "public",
    places: 10,
    blocked: 0,
    taken: 0,
    hasWaitlist: true,
    maxSeats: 6,
    bookingOpensAt: null,
    bookingClosesAt: null,
    ...session,
  },
  party: { party: "person", seats: 1, wait: false, ...party },
});
const codeOf = (change: Change) => {
  const answer = booking(facts(change));
  return answer.ok ? answer.as : answer.code;
};

describe("who may book", () => {
  test("anybody, while the event is published", () => {
    expect(codeOf({})).toBe("confirmed");
    for (const status of EVENT_STATES)
      if (status !== "published") expect(codeOf({ event: { status } })).toBe("not_published");
  });
  test("from opening to closing, half-open, and never once it has begun", () => {
    const times = { bookingOpensAt: at(2), bookingClosesAt: at(8) };
    const on = (now: Date) => codeOf({ now, session: times });
    expect([on(at(1)), on(at(2)), on(at(7)), on(at(8))]).toEqual(["not_open", "confirmed", "confirmed", "closed"]);
    expect(codeOf({ now: at(10) })).toBe("started");
    expect(codeOf({ now: at(11), session: times })).toBe("started");
    expect(bookingWindow(facts().session, at(9))).toBe("open");
  });
  test("a session for classes or enterprises takes groups only", () => {
    for (const audience of AUDIENCES) {
      const single = codeOf({ session: { audience } });
      expect(single).toBe(groupsOnly(audience) ? "groups_only" : "confirmed");
      expect(codeOf({ session: { audience }, party: { party: "group", seats: 5 } })).toBe("confirmed");
    }
    expect(AUDIENCES.filter(groupsOnly)).toEqual(["class", "enterprise"]);
  });
  test("not more seats than one booking may have, nor than there could ever be", () => {
    expect(codeOf({ party: { seats: 6 } })).toBe("confirmed");
    expect(booking(facts({ party: { seats: 7 } }))).toMatchObject({ code: "too_many", params: { most: 6 } });
    expect(booking(facts({ session: { places: 5, blocked: 1 }, party: { seats: 5, wait: true } }))).toMatchObject({
      code: "too_big",
      params: { most: 4 },
    });
  });
  test("one live booking for a contact in a session", () => expect(codeOf({ already: true })).toBe("already"));
});

describe("all seats or none", () => {
  test("what does not suffice is refused, with what is left, or waits when they want to", () => {
    const short = { session: { taken: 7 }, party: { seats: 4 } };
    expect(booking(facts(short))).toMatchObject({ code: "not_enough", params: { seats: 4, free: 3, ahead: 0 } });
    expect(codeOf({ session: { taken: 10 } })).toBe("full");
    expect(codeOf({ session: { taken: 10, hasWaitlist: false }, party: { wait: true } })).toBe("no_waitlist");
    expect(booking(facts({ ...short, party: { seats: 4, wait: true } }))).toEqual({
      ok: true,
      as: "waitlisted",
      ahead: 0,
    });
    expect(codeOf({ session: { places: null, taken: 900 } })).toBe("confirmed");
  });
  test("a newcomer who fits passes a group that does not, three times and no more", () => {
    const waiting = (passed: number) => [{ id: "class", seats: 6, queue: 1, passed }];
    expect(booking(facts({ session: { taken: 7 }, waiting: waiting(2) }))).toEqual({
      ok: true,
      as: "confirmed",
      passed: new Map([["class", 3]]),
    });
    expect(codeOf({ session: { taken: 7 }, waiting: waiting(3) })).toBe("not_enough");
    expect(booking(facts({ session: { taken: 7 }, waiting: waiting(3), party: { wait: true } }))).toMatchObject({
      as: "waitlisted",
      ahead: 1,
    });
  });
  test("a newcomer never passes somebody who would fit", () => {
    expect(codeOf({ session: { taken: 9 }, waiting: [{ id: "a", seats: 1, queue: 1, passed: 0 }] })).toBe("not_enough");
  });
});
