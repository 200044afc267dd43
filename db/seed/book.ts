import type { SignupState } from "../words";
import type { offers, signups } from "../schema";
import { before, HOUR, MINUTE } from "./calendar";
import type { SampleEvent } from "./events";
import type { PositionRow, ShiftRow } from "./positions";
import { type Duty, fits } from "./fitting";
import type { Random } from "./random";
import type { Person } from "./volunteers";

type SignupRow = typeof signups.$inferInsert & { id: string };
type OfferRow = typeof offers.$inferInsert;
export type Spot = { event: SampleEvent; shift: ShiftRow; position: PositionRow };

/** The sign-ups and offers made so far, and what each person has given away. */
export class Book {
  readonly signups: SignupRow[] = [];
  readonly offers: OfferRow[] = [];
  private readonly duties = new Map<string, Duty[]>();
  private readonly asked = new Map<string, { waiting: number; at: Date }>();

  constructor(
    private readonly random: Random,
    private readonly now: Date,
    private readonly deskOf: (region: string) => string,
  ) {}

  fits(person: Person, { event, shift, position }: Spot): boolean {
    return fits(person, event, shift, position, this.duties.get(person.row.id) ?? []);
  }

  wasAsked(person: Person): boolean {
    return this.offers.some((offer) => offer.volunteerId === person.row.id);
  }

  add(person: Person, spot: Spot, state: SignupState): SignupRow {
    const { event, shift, position } = spot;
    const { at, queue } = this.turn(spot, state === "waitlisted");
    const isLive = state === "confirmed" || state === "waitlisted";
    const row: SignupRow = {
      id: this.random.id(at),
      positionId: position.id,
      shiftId: shift.id,
      eventId: event.row.id,
      volunteerId: person.row.id,
      state,
      queue,
      phoneNote: null,
      overrideCodes: null,
      overrideReason: null,
      flags: [],
      createdAt: at,
      changedAt:
        state === "removed"
          ? (event.row.cancelledAt ?? at)
          : state === "withdrawn"
            ? new Date(at.getTime() + 10 * MINUTE)
            : at,
      changedBy: state === "removed" ? this.deskOf(event.row.regionCode) : person.account.id,
      reason: state === "removed" ? (event.row.cancelReason ?? null) : null,
      isSample: true,
    };
    this.signups.push(row);
    if (state === "confirmed") position.taken += 1;
    if (isLive) this.keep(person, spot);
    return row;
  }

  /** A place held until answered: waitlisted with an open offer, and counted as taken. */
  offer(person: Person, spot: Spot, source: "waitlist" | "invitation"): void {
    const signup = this.add(person, spot, "waitlisted");
    const madeAt = new Date(
      Math.max(signup.createdAt.getTime(), this.now.getTime() - this.random.whole(20, 90) * MINUTE),
    );
    const staff = source === "invitation" ? this.deskOf(spot.event.row.regionCode) : null;
    // Whom the desk asked has not waited.
    if (staff) Object.assign(signup, { createdAt: madeAt, queue: 0 });
    Object.assign(signup, { changedAt: madeAt, changedBy: staff });
    spot.position.taken += 1;
    const half = (spot.shift.startsAt.getTime() - madeAt.getTime()) / 2;
    this.offers.push({
      id: this.random.id(madeAt),
      signupId: signup.id,
      positionId: spot.position.id,
      volunteerId: person.row.id,
      source,
      state: "open",
      deadline: new Date(madeAt.getTime() + Math.min(12 * HOUR, half)),
      madeAt,
      madeBy: staff,
      answeredAt: null,
    });
  }

  private keep(person: Person, { event, shift }: Spot) {
    const duties = this.duties.get(person.row.id) ?? [];
    const { place, regionCode: region } = event.row;
    duties.push({ eventId: event.row.id, shiftId: shift.id, place, region, from: shift.startsAt, to: shift.endsAt });
    this.duties.set(person.row.id, duties);
  }

  /** When this person asked: later than the last, before now, the closing and the start. Those who wait are numbered. */
  private turn({ event, shift, position }: Spot, waits: boolean): { at: Date; queue: number } {
    const opened = event.row.publishedAt ?? event.row.createdAt;
    const last = this.asked.get(position.id) ?? { waiting: 0, at: opened };
    const ends = [this.now, shift.startsAt, event.row.signupClosesAt, event.row.cancelledAt].flatMap((d) =>
      d ? [d.getTime()] : [],
    );
    const end = before(new Date(Math.min(...ends)), 2 * HOUR);
    const room = Math.max(end.getTime() - last.at.getTime(), 12 * MINUTE);
    const at = new Date(last.at.getTime() + Math.floor(room * (0.02 + this.random.next() * 0.15)));
    const waiting = last.waiting + (waits ? 1 : 0);
    this.asked.set(position.id, { waiting, at });
    return { at, queue: waits ? waiting : 0 };
  }
}
