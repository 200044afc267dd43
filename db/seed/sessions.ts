import type { EventKind } from "../words";
import type { registrations, seatOffers, sessions } from "../schema";
import { createHash } from "node:crypto";
import { before, HOUR, MINUTE } from "./calendar";
import type { SampleEvent } from "./events";
import type { Random } from "./random";

type SessionRow = typeof sessions.$inferInsert & { id: string; taken: number };
type BookingRow = typeof registrations.$inferInsert & { id: string };

type Plan = {
  audience: SessionRow["audience"];
  places: readonly [number, ...number[]];
  maxSeats: number;
  blocked?: number;
  /** A group of this size at the most; 0: people come one by one. */
  group: number;
};

/** Who comes to what, and how many seats there are. */
const PLANS: Partial<Record<EventKind, Plan>> = {
  lecture: { audience: "public", places: [120, 200, 320], maxSeats: 40, blocked: 10, group: 30 },
  fair: { audience: "public", places: [300, 500], maxSeats: 50, group: 25 },
  base_trip: { audience: "class", places: [80, 100], maxSeats: 60, group: 50 },
  training: { audience: "trainee", places: [60, 100], maxSeats: 5, group: 0 },
};

/** Seats of the full session that are held for a party which has not answered. */
const HELD = 6;

const SYMBOLS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const GRADES = ["三年级", "四年级", "五年级", "六年级", "七年级"] as const;
const PEOPLE = ["示例·听众甲", "示例·听众乙", "示例·听众丙", "示例·听众丁", "示例·家长戊"] as const;

export type SampleAudience = {
  sessions: SessionRow[];
  registrations: BookingRow[];
  seatOffers: (typeof seatOffers.$inferInsert)[];
};

/** Sessions of the sample's lectures, fairs, base trips and online trainings with bookings; one coming base trip is full, with a class that waits. */
export function sampleAudience(random: Random, now: Date, events: readonly SampleEvent[]): SampleAudience {
  const all: SampleAudience = { sessions: [], registrations: [], seatOffers: [] };
  let filled = false;
  for (const event of events) {
    const plan = PLANS[event.row.kind];
    if (!plan) continue;
    const isAhead =
      event.row.status === "published" && (event.row.startsAt ?? now) > new Date(now.getTime() + 30 * HOUR);
    const fill: boolean = !filled && event.row.kind === "base_trip" && isAhead && event.row.regionCode === "150100";
    filled ||= fill;
    for (const [sort, { row }] of event.shifts.entries()) {
      const session = sessionOf(random, event, plan, sort, row);
      all.sessions.push(session);
      if (event.row.status === "draft") continue;
      book(random, now, event, session, plan, fill && sort === 0, all);
    }
  }
  return all;
}

function sessionOf(
  random: Random,
  { row }: SampleEvent,
  plan: Plan,
  sort: number,
  shift: { name: string; startsAt: Date; endsAt: Date },
): SessionRow {
  // The doors open after the helpers are there.
  const startsAt = new Date(shift.startsAt.getTime() + 30 * MINUTE);
  return {
    id: random.id(row.createdAt),
    eventId: row.id,
    name: `${shift.name}场`,
    nameEn: shift.name === "下午" ? "Afternoon" : "Morning",
    startsAt,
    endsAt: shift.endsAt,
    audience: plan.audience,
    places: random.pick(plan.places),
    blocked: plan.blocked ?? 0,
    taken: 0,
    hasWaitlist: true,
    maxSeats: plan.maxSeats,
    bookingOpensAt: null,
    bookingClosesAt: before(startsAt, 2 * HOUR),
    onlineLink: row.mode === "online" ? "https://meeting.example.com/zhiya-sample" : null,
    sort,
    version: 1,
  };
}

function book(
  random: Random,
  now: Date,
  event: SampleEvent,
  session: SessionRow,
  plan: Plan,
  fill: boolean,
  all: SampleAudience,
) {
  const most = (session.places ?? 0) - session.blocked - (fill ? HELD : 0);
  const share = fill ? 1 : 0.2 + random.next() * 0.7;
  let queue = 0;
  let asked = event.row.publishedAt ?? event.row.createdAt;
  const add = (seats: number, state: BookingRow["state"]) => {
    queue += 1;
    const end = Math.min(now.getTime(), session.startsAt.getTime()) - 2 * HOUR;
    asked = new Date(asked.getTime() + Math.max(MINUTE, Math.floor((end - asked.getTime()) * 0.08)));
    const row = bookingOf(random, event, session, { seats, state, queue, asked, isClass: plan.group > 0 && seats > 4 });
    all.registrations.push(row);
    if (state === "confirmed") session.taken += seats;
    return row;
  };
  const cancelled = event.row.status === "cancelled";
  const live = cancelled ? ("removed" as const) : ("confirmed" as const);
  let seats = 0;
  while (seats < most * share && queue < 40) {
    const wanted =
      plan.group > 0 && random.chance(fill || plan.audience === "class" ? 1 : 0.25)
        ? random.whole(Math.ceil(plan.group / 2), plan.group)
        : random.whole(1, Math.min(3, plan.maxSeats));
    const fits = Math.min(wanted, most - seats);
    if (fits < 1) break;
    if (random.chance(0.06)) add(fits, "withdrawn");
    else {
      add(fits, live);
      seats += fits;
    }
  }
  if (!fill) return;
  const held = add(HELD, "waitlisted");
  session.taken += HELD;
  const madeAt = before(now, 40 * MINUTE);
  all.seatOffers.push({
    id: random.id(madeAt),
    registrationId: held.id,
    sessionId: session.id,
    seats: HELD,
    state: "open",
    deadline: new Date(madeAt.getTime() + 12 * HOUR),
    madeAt,
    answeredAt: null,
  });
  add(42, "waitlisted");
  add(18, "waitlisted");
}

type Booked = { seats: number; state: BookingRow["state"]; queue: number; asked: Date; isClass: boolean };

function bookingOf(
  random: Random,
  event: SampleEvent,
  session: SessionRow,
  { seats, state, queue, asked, isClass }: Booked,
): BookingRow {
  const id = random.id(asked);
  const code = Array.from({ length: 6 }, () => SYMBOLS.charAt(random.whole(0, SYMBOLS.length - 1))).join("");
  const groupName = isClass ? `示例小学${random.pick(GRADES)} ${random.whole(1, 8)} 班` : null;
  return {
    id,
    sessionId: session.id,
    eventId: event.row.id,
    party: isClass ? "group" : "person",
    seats,
    adults: isClass ? Math.max(1, Math.ceil(seats / 15)) : null,
    organisationId: null,
    groupName,
    contactName: isClass ? "示例·带队老师" : random.pick(PEOPLE),
    contactPhone: null,
    contactEmail: `party-${id.slice(-6)}@example.com`,
    accountId: null,
    locale: "zh-CN",
    state,
    queue,
    passed: 0,
    ticketCode: code,
    // No link leads to it: nobody was given one.
    tokenHash: createHash("sha256").update(`sample ${id}`).digest("hex"),
    revokedAt: null,
    changedAt: state === "removed" ? (event.row.cancelledAt ?? asked) : asked,
    changedBy: null,
    reason: state === "removed" ? (event.row.cancelReason ?? null) : null,
    version: 1,
    isSample: true,
    createdAt: asked,
  };
}
