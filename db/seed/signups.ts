import { Book, type Spot } from "./book";
import { dayOf, dayOfAge, HOUR } from "./calendar";
import type { SampleEvent } from "./events";
import type { Random } from "./random";
import type { Outcome } from "./schedule";
import type { Person } from "./volunteers";

/** People one can sign in as come first in the list; chance leaves them alone. */
const KNOWN = 5;

/** Gives out the places: who signed up, who waits, who was asked. `taken` is counted on the way. */
export function fillPlaces(
  random: Random,
  now: Date,
  events: SampleEvent[],
  people: Person[],
  deskOf: (region: string) => string,
) {
  const book = new Book(random, now, deskOf);
  const known = people[0];
  const held = known && ahead(events, now, "offered").find((spot) => book.fits(known, spot));
  for (const { event, shift, position } of spotsOf(events, () => true)) {
    if (event.outcome === "draft" || event.outcome === "unopened") continue;
    const near = people.filter((p, i) => i >= KNOWN && p.row.regionCode === event.row.regionCode);
    fill(random, book, { event, shift, position }, near, position === held?.position ? known : undefined);
  }
  placeKnown(book, events, people, now);
  nameLeads(random, book, events, people);
  return book;
}

const ahead = (events: SampleEvent[], now: Date, ...outcomes: Outcome[]) =>
  spotsOf(
    events,
    ({ row, outcome }) => row.regionCode === "150100" && row.mode === "onsite" && outcomes.includes(outcome),
  ).filter(({ shift }) => shift.startsAt.getTime() > now.getTime() + 6 * HOUR);

const hasRoom = ({ position }: Spot) => position.taken + position.blocked < (position.places ?? 0);

/** The first has a shift soon and waits for another (an offer was kept in `fill`); the second, the lead and the minor have a shift each. */
function placeKnown(book: Book, events: SampleEvent[], people: Person[], now: Date) {
  const [first, second, lead, minor] = people;
  for (const person of [first, second, lead, minor]) {
    const spot = person && ahead(events, now, "short", "open").find((s) => hasRoom(s) && book.fits(person, s));
    if (!person || !spot) continue;
    book.add(person, spot, "confirmed");
    if (person === lead) spot.shift.leadVolunteerId = person.row.id;
  }
  const full = first && ahead(events, now, "waitlisted").find((s) => !hasRoom(s) && book.fits(first, s));
  if (first && full) book.add(first, full, "waitlisted");
}

/** Most shifts with people have one of their adults as lead. */
function nameLeads(random: Random, book: Book, events: SampleEvent[], people: Person[]) {
  const byId = new Map(people.map((person) => [person.row.id, person]));
  const confirmed = book.signups.filter((signup) => signup.state === "confirmed");
  for (const { row: shift } of events.flatMap((event) => event.shifts)) {
    const adults = confirmed.filter(({ shiftId, volunteerId }) => {
      const person = shiftId === shift.id && byId.get(volunteerId);
      return person && dayOfAge(person.row.birthMonth, 18) <= dayOf(shift.startsAt);
    });
    if (!shift.leadVolunteerId && adults[0] && random.chance(0.75)) shift.leadVolunteerId = adults[0].volunteerId;
  }
}

export function spotsOf(events: SampleEvent[], where: (event: SampleEvent) => boolean): Spot[] {
  return events
    .filter(where)
    .flatMap((event) =>
      event.shifts.flatMap(({ row: shift, positions }) => positions.map((position) => ({ event, shift, position }))),
    );
}

function fill(random: Random, book: Book, spot: Spot, near: Person[], known?: Person) {
  const free = (spot.position.places ?? 0) - spot.position.blocked;
  const queue = random.shuffled(near).filter((person) => book.fits(person, spot));
  const next = () => queue.shift();
  const add = (count: number, how: (person: Person) => void) => {
    for (let i = 0; i < count; i++) {
      const person = next();
      if (person) how(person);
    }
  };
  // One open offer a person is enough.
  const offer = (source: "waitlist" | "invitation") => {
    const at = queue.findIndex((person) => !book.wasAsked(person));
    const [person] = at < 0 ? [] : queue.splice(at, 1);
    if (person) book.offer(person, spot, source);
  };
  const confirm = (person: Person) => book.add(person, spot, "confirmed");
  const wait = (person: Person) => {
    if (spot.position.taken >= free) book.add(person, spot, "waitlisted");
  };
  // Somebody who cancelled in time belongs to the picture too.
  if (random.chance(0.06)) add(1, (person) => book.add(person, spot, "withdrawn"));
  switch (spot.event.outcome) {
    case "full":
      return add(free, confirm);
    case "waitlisted":
      add(free, confirm);
      return add(random.whole(2, 3), wait);
    case "offered":
      add(free - 1, confirm);
      if (known) book.offer(known, spot, "waitlist");
      else offer("waitlist");
      return add(random.whole(0, 2), wait);
    case "invited":
      add(Math.floor(free / 2), confirm);
      return free > 1 ? offer("invitation") : undefined;
    case "short":
      return add(spot.position.withMinors ? Math.max(free - 1, 0) : random.whole(0, Math.max(free - 1, 0)), confirm);
    case "cancelled":
      return add(free - 1, (person) => book.add(person, spot, "removed"));
    default:
      return add(random.chance(0.3) ? 1 : 0, confirm);
  }
}
