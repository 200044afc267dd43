import { type EventKind, EVENT_KINDS } from "../words";
import { addDays, dayOf, mondayOf } from "./calendar";
import { SHARE } from "./people";
import { PLANS, type Plan } from "./plans";
import type { Random } from "./random";

/** How far the staffing of a sample event has come. */
export const OUTCOMES = [
  "full",
  "waitlisted",
  "short",
  "open",
  "offered",
  "invited",
  "draft",
  "cancelled",
  "unopened",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type Slot = { day: string; region: string; kind: EventKind; plan: Plan; outcome: Outcome };

const A_DAY = 7;
const NEXT_WEEK = 5;

/** For the days just ahead in Hohhot: one of each kind of event that a newcomer wants to try. */
const SHOWN: readonly (readonly [number, EventKind, Outcome])[] = [
  [1, "lecture", "short"],
  [2, "base_trip", "offered"],
  [2, "campus_visit", "waitlisted"],
  [3, "fair", "invited"],
  [4, "enterprise_visit", "waitlisted"],
  [5, "base_trip", "full"],
  [6, "campus_visit", "short"],
];

const AHEAD = spread<Outcome>([
  ["full", 6],
  ["short", 6],
  ["waitlisted", 3],
  ["open", 3],
  ["offered", 2],
  ["invited", 3],
  ["draft", 3],
  ["cancelled", 1],
  ["unopened", 1],
]);
const LARGE = ["150100", "150200", "150400", "150500"];
const PAST = spread<Outcome>([
  ["full", 7],
  ["short", 3],
  ["cancelled", 1],
]);

function spread<T>(shares: readonly (readonly [T, number])[]): readonly T[] {
  return shares.flatMap(([value, times]) => Array.from({ length: times }, () => value));
}

/** 84 events: seven on each day of this week, five on each of the next; ahead of now every outcome occurs. */
export function schedule(random: Random, now: Date): Slot[] {
  const today = dayOf(now);
  const monday = mondayOf(today);
  const days = Array.from({ length: 14 }, (_, i) => addDays(monday, i)).flatMap((day, i) =>
    Array.from({ length: i < 7 ? A_DAY : NEXT_WEEK }, () => day),
  );
  const kinds = EVENT_KINDS.flatMap((kind) => {
    const plan = PLANS[kind];
    return plan ? Array.from({ length: plan.weight }, () => ({ kind, plan })) : [];
  });
  const regions = random.shuffled(spread(SHARE.map(([code, percent]) => [code, Math.max(1, Math.round(percent / 3))])));
  const kindDeck = random.shuffled(kinds);
  const aheadDeck = random.shuffled(AHEAD);
  const pastDeck = random.shuffled(PAST);
  const shown = SHOWN.map(([ahead, kind, outcome]) => ({ day: addDays(today, ahead), kind, outcome }));
  return days.flatMap((day, i): Slot[] => {
    const one = shown.findIndex((s) => s.day === day);
    const [special] = one < 0 ? [] : shown.splice(one, 1);
    const drawn = kindDeck[i % kindDeck.length];
    const kind = special?.kind ?? drawn?.kind;
    const plan = kind && PLANS[kind];
    if (!kind || !plan) return [];
    const deck = day <= today ? pastDeck : aheadDeck;
    // What has taken place with pupils had two adults: a league with many people, and all places taken.
    const isPastWithMinors = day <= today && plan.withMinors === true;
    const region = (isPastWithMinors ? LARGE[i % LARGE.length] : regions[i % regions.length]) ?? "150100";
    const outcome = isPastWithMinors ? "full" : (deck[i % deck.length] ?? "short");
    return [
      {
        day,
        region: special ? "150100" : region,
        kind,
        plan,
        outcome: special?.outcome ?? outcome,
      },
    ];
  });
}
