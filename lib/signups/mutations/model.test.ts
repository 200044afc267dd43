import { eq, inArray } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connections, db, engine, offers, positions, settings, signups, transaction } from "@/db";
import {
  aKey,
  anEvent,
  aPosition,
  aShift,
  aStaff,
  manyVolunteers,
  nextWeek,
  type SceneActor,
  theRegions,
  type VolunteerActor,
} from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { setPlaces } from "../../places/mutations";
import { placesDifferences } from "../../places/queries";
import { HOUR_MS } from "../../time";
import { askWaiting, expireOffers } from "../jobs";
import { keysOfPosition } from "../queries/keys";
import { signupsOfEvent } from "../queries/of-event";
import { acceptOffer } from "./accept-offer";
import { declineOffer } from "./decline-offer";
import { invite } from "./invite";
import { withKeys } from "./keys";
import { promote } from "./promote";
import { signUp } from "./sign-up";
import { withdraw } from "./withdraw";

/*
 * The law against an oracle that shares no code with it: six people, three shifts of which the first overlaps the
 * second and the second the third, any sequence of acts. After every act the answer, the places, the order of waiting
 * and who is where must agree.
 */
const SEQUENCES = engine === "sqlite" ? 1000 : 60;
const PEOPLE = 6;
const clash = (p: number, q: number) => Math.abs(p - q) === 1;

type Place = { places: number; confirmed: number[]; offered: number[]; waiting: number[] };

class Oracle {
  readonly at: Place[];
  /** Open offers in the order in which they were made. */
  readonly offers: { who: number; p: number }[] = [];
  constructor(places: readonly number[]) {
    this.at = places.map((n) => ({ places: n, confirmed: [], offered: [], waiting: [] }));
  }
  place(p: number): Place {
    const place = this.at[p];
    if (!place) throw new Error("no such place");
    return place;
  }
  free = (p: number) => this.place(p).places - this.place(p).confirmed.length - this.place(p).offered.length;
  holds = (who: number, p: number) => this.place(p).confirmed.includes(who) || this.place(p).offered.includes(who);
  busy = (who: number, p: number) => this.at.some((_, q) => clash(p, q) && this.holds(who, q));
  live = (who: number, p: number) => this.holds(who, p) || this.place(p).waiting.includes(who);
  mayCome = (who: number, p: number) => !this.live(who, p) && !this.busy(who, p);
  open = (p: number) => this.free(p) > this.place(p).waiting.filter((w) => !this.busy(w, p)).length;

  release(p: number) {
    const place = this.place(p);
    while (this.free(p) > 0) {
      const next = place.waiting.find((w) => !this.busy(w, p));
      if (next === undefined) return;
      drop(place.waiting, next);
      this.offer(next, p);
    }
  }
  offer(who: number, p: number) {
    this.place(p).offered.push(who);
    this.offers.push({ who, p });
  }
  signUp(who: number, p: number, wait: boolean): boolean {
    if (!this.mayCome(who, p)) return false;
    if (this.open(p)) this.place(p).confirmed.push(who);
    else if (wait) this.place(p).waiting.push(who);
    else return false;
    return true;
  }
  invite(who: number, p: number): boolean {
    const may = this.mayCome(who, p) && this.open(p);
    if (may) this.offer(who, p);
    return may;
  }
  leave(who: number, p: number): boolean {
    const place = this.place(p);
    if (drop(place.waiting, who)) return true;
    if (!drop(place.confirmed, who) && !this.close(who, p)) return false;
    this.release(p);
    return true;
  }
  close(who: number, p: number): boolean {
    const i = this.offers.findIndex((o) => o.who === who && o.p === p);
    if (i >= 0) this.offers.splice(i, 1);
    return drop(this.place(p).offered, who);
  }
  accept(who: number, p: number): boolean {
    const had = this.close(who, p);
    if (had) this.place(p).confirmed.push(who);
    return had;
  }
  decline(who: number, p: number): boolean {
    const had = this.close(who, p);
    if (had) this.release(p);
    return had;
  }
  expireAll() {
    for (const { who, p } of [...this.offers]) this.decline(who, p);
  }
  setPlaces(p: number, n: number): boolean {
    const place = this.place(p);
    if (place.confirmed.length + place.offered.length > n) return false;
    place.places = n;
    this.release(p);
    return true;
  }
}

function drop(list: number[], one: number): boolean {
  const i = list.indexOf(one);
  if (i >= 0) list.splice(i, 1);
  return i >= 0;
}

const who = fc.nat(PEOPLE - 1);
const where = fc.nat(2);
const act = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant("signUp" as const), who, p: where, wait: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("leave" as const), who, p: where }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("accept" as const), who, p: where }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("decline" as const), who, p: where }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("invite" as const), who, p: where }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("setPlaces" as const), p: where, n: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("expire" as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("ask" as const) }) },
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

let close: () => Promise<void>;
let people: VolunteerActor[];
let staff: SceneActor;
let eventId: string;
let spots: string[];
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
  const open = connections();
  // Nothing here is about surviving a power cut, and thousands of commits are.
  if (open.engine === "sqlite") open.writer.pragma("synchronous = OFF");
  people = await manyVolunteers(PEOPLE);
  staff = await aStaff();
  const hours = (from: number) => ({ startsAt: nextWeek(from, 0, 60), endsAt: nextWeek(from + 2, 0, 60) });
  const first = await anEvent({ shift: hours(10) });
  eventId = first.eventId;
  spots = [first.positionId];
  for (const from of [11, 12]) spots.push(await aPosition({ eventId, shiftId: await aShift(eventId, hours(from)) }));
  spots.sort();
  await quietly((tx) =>
    tx.insert(settings).values({ key: "invitations_per_week", value: 20, version: 1, changedAt: new Date() }),
  );
});
afterAll(() => close());

const quietly = <T>(work: Parameters<typeof transaction<T>>[0]) => transaction(work, { alone: ["scenes"] });
const spot = (p: number) => spots[p] ?? "";
const person = (n: number) => {
  const one = people[n];
  if (!one) throw new Error("no such person");
  return one;
};

type Standing = Awaited<ReturnType<typeof signupsOfEvent>>;
const isLive = ({ state }: Standing[number]) => state === "confirmed" || state === "waitlisted";

async function startOver(places: readonly number[]) {
  await quietly(async (tx) => {
    await tx.delete(offers).where(inArray(offers.positionId, spots));
    await tx.delete(signups).where(eq(signups.eventId, eventId));
    for (const [p, n] of places.entries())
      await tx
        .update(positions)
        .set({ places: n, taken: 0 })
        .where(eq(positions.id, spot(p)));
  });
}

async function really(a: Act, now: Date, standing: Standing): Promise<boolean> {
  if (a.do === "expire") return (await expireOffers(now)) >= 0;
  if (a.do === "ask") return (await askWaiting(now)) >= 0;
  const positionId = spot(a.p);
  if (a.do === "setPlaces")
    return withKeys(
      (all) => keysOfPosition(positionId, all),
      (keys) =>
        transaction(
          async (tx) => {
            const ok = await setPlaces(tx, positionId, { places: a.n, blocked: 0 });
            if (ok) await promote(tx, positionId, now, new Set(keys));
            return ok;
          },
          { alone: keys },
        ),
    );
  const actor = person(a.who);
  if (a.do === "signUp") return (await signUp(actor, { positionId, wait: a.wait }, aKey(actor, "x"), now)).ok;
  if (a.do === "invite")
    return (await invite(staff, { positionId, volunteerIds: [actor.volunteerId] }, aKey(staff, "x"), now)).ok;
  const own = standing.find(
    (one) => one.volunteerId === actor.volunteerId && one.positionId === positionId && isLive(one),
  );
  if (a.do === "leave") return own ? (await withdraw(actor, own, aKey(actor, "x"), now)).ok : false;
  const offerId = own?.offer?.id ?? "none";
  const answer = a.do === "accept" ? acceptOffer : declineOffer;
  return (await answer(actor, { offerId }, aKey(actor, "x"), now)).ok;
}

function inOracle(oracle: Oracle, a: Act): boolean {
  switch (a.do) {
    case "signUp":
      return oracle.signUp(a.who, a.p, a.wait);
    case "leave":
      return oracle.leave(a.who, a.p);
    case "accept":
      return oracle.accept(a.who, a.p);
    case "decline":
      return oracle.decline(a.who, a.p);
    case "invite":
      return oracle.invite(a.who, a.p);
    case "setPlaces":
      return oracle.setPlaces(a.p, a.n);
    case "expire":
      oracle.expireAll();
      return true;
    case "ask":
      for (const p of spots.keys()) oracle.release(p);
      return true;
  }
}

async function seen(list: Standing) {
  const rows = await db.select().from(positions).where(eq(positions.eventId, eventId));
  const number = new Map(people.map((one, n) => [one.volunteerId, n]));
  const ids = (some: typeof list) => some.map((s) => number.get(s.volunteerId));
  return spots.map((id) => {
    const here = list.filter((s) => s.positionId === id);
    const row = rows.find((r) => r.id === id);
    const waiting = here
      .filter((s) => s.waitingPlace !== null)
      .sort((a, b) => (a.waitingPlace ?? 0) - (b.waitingPlace ?? 0));
    return {
      places: row?.places,
      taken: row?.taken,
      confirmed: ids(here.filter((s) => s.state === "confirmed")).sort(),
      offered: ids(here.filter((s) => s.offer)).sort(),
      waiting: ids(waiting),
    };
  });
}

const expected = (oracle: Oracle) =>
  oracle.at.map(({ places, confirmed, offered, waiting }) => ({
    places,
    taken: confirmed.length + offered.length,
    confirmed: [...confirmed].sort(),
    offered: [...offered].sort(),
    waiting,
  }));

test(`places, order of waiting and overlap agree with the oracle in ${SEQUENCES} sequences`, async () => {
  let acts = 0;
  const sequence = fc.tuple(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)), fc.array(act, { minLength: 4, maxLength: 10 }));
  await fc.assert(
    fc.asyncProperty(sequence, async ([places, list]) => {
      await startOver(places);
      const oracle = new Oracle(places);
      let now = new Date();
      let standing: Standing = [];
      for (const a of list) {
        now = new Date(now.getTime() + (a.do === "expire" ? 13 * HOUR_MS : 1000));
        expect({ a, ok: await really(a, now, standing) }).toEqual({ a, ok: inOracle(oracle, a) });
        standing = await signupsOfEvent(db, eventId);
        expect(await seen(standing)).toEqual(expected(oracle));
        acts++;
      }
    }),
    { numRuns: SEQUENCES },
  );
  expect(acts).toBeGreaterThan(SEQUENCES * 4);
  expect(await placesDifferences(db)).toEqual([]);
}, 300_000);
