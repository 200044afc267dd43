import type { EventKind } from "../words";
import { addDays, DAY, dayOf, HOUR, instantOf, mondayOf } from "./calendar";
import { Book } from "./book";
import type { SampleEvent } from "./events";
import type { SampleUnits } from "./organisations";
import type { PositionRow, ShiftRow } from "./positions";
import type { Random } from "./random";
import type { Person } from "./volunteers";

/** How many past events a league has; the days between two of them. */
const LEAGUES = [
  ["150100", 30, 21],
  ["150200", 10, 40],
  ["150400", 6, 60],
  ["150500", 4, 80],
  ["152500", 5, 60],
] as const;

const THEMES = [
  ["fair", "示例街区知识产权咨询台", "Advice desk in the district (sample)"],
  ["enterprise_visit", "示例园区企业行", "Visit to enterprises of the park (sample)"],
  ["lecture", "示例科普大讲堂", "Public lecture (sample)"],
  ["contest", "示例讲解大赛场务", "Crew of the docents' contest (sample)"],
  ["exchange", "示例调研交流会", "Exchange meeting (sample)"],
] as const satisfies readonly (readonly [EventKind, string, string])[];

const SHIFTS = [
  ["上午", "08:30", "12:30"],
  ["下午", "13:30", "17:30"],
  ["全天", "09:00", "15:00"],
] as const;

const POSITIONS = [
  ["签到引导", "Welcome desk", 3],
  ["咨询台", "Advice desk", 4],
  ["资料发放", "Handing out leaflets", 3],
] as const;

/** People one can sign in as stand first; the first of them serves at nearly every event of the capital. */
const KNOWN = 3;
/** Events of the last days still wait for their hours; older ones are finished. */
const OPEN_DAYS = 9;

/** Past events of the sample, before this week, with the people who signed up: what the record of hours is told from. */
export function sampleHistory(
  random: Random,
  now: Date,
  { units, people, deskOf }: { units: SampleUnits; people: Person[]; deskOf: (region: string) => string },
) {
  const book = new Book(random, now, deskOf);
  const monday = mondayOf(dayOf(now));
  const events: SampleEvent[] = [];
  for (const [region, times, apart] of LEAGUES)
    for (let n = 0; n < times; n++) {
      // The last three days before this week, then ever further back.
      const back = n < 4 ? n + 1 : 4 + (n - 3) * apart + random.whole(-6, 6);
      const day = addDays(monday, -Math.max(1, back));
      const event = build(random, now, { region, day, n, units, deskOf });
      events.push(event);
      staff(random, book, event, people);
    }
  return { events, book };
}

type Slot = { region: string; day: string; n: number; units: SampleUnits; deskOf: (region: string) => string };

function build(random: Random, now: Date, { region, day, n, units, deskOf }: Slot): SampleEvent {
  const [kind, title, titleEn] = THEMES[n % THEMES.length] ?? THEMES[0];
  const [name, from, to] = SHIFTS[n % SHIFTS.length] ?? SHIFTS[0];
  const [startsAt, endsAt] = [instantOf(day, from), instantOf(day, to)];
  const createdAt = new Date(startsAt.getTime() - random.whole(20, 30) * DAY);
  const publishedAt = new Date(createdAt.getTime() + random.whole(1, 3) * DAY);
  const isFinished = endsAt.getTime() < now.getTime() - OPEN_DAYS * DAY;
  const finishedAt = isFinished ? new Date(endsAt.getTime() + 4 * DAY) : null;
  const centre = units.centres.find((unit) => unit.regionCode === region) ?? units.association;
  const place = units.venues.find((unit) => unit.regionCode === region) ?? units.venues[0];
  const id = random.id(createdAt);
  const row: SampleEvent["row"] = {
    id,
    kind,
    status: isFinished ? "finished" : "published",
    title,
    titleEn,
    titleMn: null,
    summary: `面向公众的知识产权宣传服务，志愿者负责引导、咨询和资料发放。地点：${place?.name ?? "示例场地"}。`,
    regionCode: region,
    campaignId: null,
    mode: "onsite",
    place: place?.name ?? "示例场地",
    address: place?.address ?? null,
    startsAt,
    endsAt,
    recordingUnitId: n % 6 === 5 ? units.association.id : centre.id,
    isRisky: false,
    riskNotice: "室内活动，无特别危险。",
    insurance: null,
    withMinors: false,
    teacherPresent: false,
    schoolId: null,
    whitelistItem: null,
    whitelistYear: null,
    approvalNumber: null,
    signupOpensAt: null,
    signupClosesAt: null,
    publishedAt,
    cancelledAt: null,
    cancelReason: null,
    finishedAt,
    source: null,
    version: 1,
    calendarSequence: 0,
    createdBy: deskOf(region),
    createdAt,
    changedAt: finishedAt ?? publishedAt,
    isSample: true,
  };
  const shift: ShiftRow = {
    id: random.id(createdAt),
    eventId: id,
    name,
    startsAt,
    endsAt,
    leadVolunteerId: null,
    version: 1,
  };
  const positions = POSITIONS.map(
    ([own, nameEn, places], sort): PositionRow => ({
      ...{ id: random.id(createdAt), shiftId: shift.id, eventId: id, name: own, nameEn, places, blocked: 0, taken: 0 },
      ...{ hasWaitlist: true, qualification: null, language: null, minAge: null },
      ...{ isRisky: false, withMinors: false, sort, version: 1 },
    }),
  );
  return {
    row,
    outcome: "full",
    host: { eventId: id, organisationId: centre.id, sort: 0 },
    shifts: [{ row: shift, positions }],
  };
}

/** Fills most places with adults of the league; the first of them leads. */
function staff(random: Random, book: Book, event: SampleEvent, people: Person[]) {
  const own = people.filter((person, i) => i > KNOWN + 1 && person.row.regionCode === event.row.regionCode);
  const known = event.row.regionCode === "150100" ? people.slice(0, KNOWN) : [];
  const first = known.filter((_, i) => i === 0 || random.chance(0.35));
  const queue = [...first, ...random.shuffled(own)].filter((person) => isSince(person, event));
  for (const { row: shift, positions } of event.shifts)
    for (const position of positions) {
      const wanted = (position.places ?? 0) - (random.chance(0.4) ? 1 : 0);
      while (position.taken < wanted) {
        const at = queue.findIndex((person) => book.fits(person, { event, shift, position }));
        const [person] = at < 0 ? [] : queue.splice(at, 1);
        if (!person) break;
        book.add(person, { event, shift, position }, "confirmed");
        shift.leadVolunteerId ??= person.row.id;
      }
    }
}

/** Was on the roster, of age, when the event was announced. */
const isSince = ({ row }: Person, event: SampleEvent): boolean =>
  !!row.decidedAt &&
  !!event.row.publishedAt &&
  row.decidedAt.getTime() + HOUR < event.row.publishedAt.getTime() &&
  row.birthMonth < dayOf(new Date(event.row.publishedAt.getTime() - 19 * 365 * DAY)).slice(0, 7);
