import type { LetterKind, LetterState } from "../words";
import type { letters } from "../schema";
import type { Book } from "./book";
import { HOUR } from "./calendar";
import type { SampleEvent } from "./events";
import type { Random } from "./random";
import type { Person } from "./volunteers";

type Letter = typeof letters.$inferInsert;

/**
 * What became of the letters of the sample's acts. Sample letters never leave the house: those somebody has to hear of
 * became calls, the others stopped, just as the sender would have left them.
 */
export function sampleLetters(random: Random, events: SampleEvent[], people: Person[], book: Book): Letter[] {
  const personOf = new Map(people.map((person) => [person.row.id, person]));
  const spots = events.flatMap((event) =>
    event.shifts.flatMap(({ row: shift, positions }) => positions.map((position) => ({ event, shift, position }))),
  );
  const spotOf = new Map(spots.map((spot) => [spot.position.id, spot]));
  const offerOf = new Map(book.offers.map((offer) => [offer.signupId, offer]));
  const letter = (
    person: Person,
    kind: LetterKind,
    cause: string,
    at: Date,
    state: LetterState,
    more: Partial<Letter>,
  ): Letter => {
    const id = random.id(at);
    return {
      id,
      cause: `${kind}:${cause}`,
      kind,
      accountId: person.account.id,
      contact: null,
      locale: person.account.locale,
      regionCode: person.row.regionCode,
      eventId: null,
      data: { name: person.row.name },
      state,
      sendAfter: at,
      attempts: 1,
      lockedUntil: null,
      lastError: "sample",
      messageId: `<${id}@localhost>`,
      sentAt: null,
      version: 1,
      createdAt: at,
      isSample: true,
      ...more,
    };
  };
  const applied = people
    .filter(({ row }) => row.status === "applied")
    .map((person) => letter(person, "volunteer_applied", person.row.id, person.row.appliedAt, "stopped", {}));
  const aboutSignups = book.signups.flatMap((signup): Letter[] => {
    const person = personOf.get(signup.volunteerId);
    const spot = spotOf.get(signup.positionId);
    if (!person || !spot || signup.state === "withdrawn") return [];
    const { event, shift, position } = spot;
    const data = {
      name: person.row.name,
      event: event.row.title,
      position: position.name,
      startsAt: shift.startsAt.toISOString(),
      endsAt: shift.endsAt.toISOString(),
      place: event.row.place,
    };
    const about = { regionCode: event.row.regionCode, eventId: event.row.id };
    const offer = offerOf.get(signup.id);
    if (offer) {
      const more = { ...about, data: { ...data, source: offer.source, deadline: offer.deadline.toISOString() } };
      return [letter(person, "offer_made", offer.id ?? signup.id, offer.madeAt, "call", more)];
    }
    if (signup.state === "removed") {
      const more = { ...about, data: { ...data, reason: signup.reason ?? "" } };
      const isCalled = random.chance(0.6);
      const call = isCalled
        ? ({
            callResult: "reached",
            calledBy: signup.changedBy,
            calledAt: new Date(signup.changedAt.getTime() + HOUR),
          } as const)
        : {};
      return [
        letter(person, "event_cancelled", signup.id, signup.changedAt, isCalled ? "called" : "call", {
          ...more,
          ...call,
        }),
      ];
    }
    const waits = signup.state === "waitlisted";
    const more = { ...about, data: waits ? { ...data, ahead: signup.queue - 1 } : data };
    return [
      letter(person, waits ? "signup_waitlisted" : "signup_confirmed", signup.id, signup.createdAt, "stopped", more),
    ];
  });
  return [...applied, ...aboutSignups];
}
