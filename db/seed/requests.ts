import type { RequestKind, RequestState } from "../words";
import type { offeredDates, requestEntries, requests } from "../schema";
import { addDays, before, DAY, dayOf, HOUR, instantOf } from "./calendar";
import type { SampleEvent } from "./events";
import { requestNumber } from "./number";
import type { SampleUnits } from "./organisations";
import type { Random } from "./random";
import { lineOf } from "./request-lines";
import { ANSWERS, REQUEST_PLANS, WORDS } from "./request-plans";
import type { Person } from "./volunteers";
import { SAMPLE_ITEMS } from "./whitelist";

type RequestRow = typeof requests.$inferInsert & { id: string };
type EntryRow = typeof requestEntries.$inferInsert;
type DateRow = typeof offeredDates.$inferInsert;
type Desk = (region: string) => string;

const SURNAMES = ["孙", "李", "白", "赵", "乌", "陈", "包", "高"] as const;

/** Requests in every state over the leagues, with what happened on each. */
export function sampleRequests(
  random: Random,
  now: Date,
  { units, events, people, deskOf }: { units: SampleUnits; events: SampleEvent[]; people: Person[]; deskOf: Desk },
) {
  const rows: RequestRow[] = [];
  const entries: EntryRow[] = [];
  const dates: DateRow[] = [];
  const visits = events.filter(({ row }) => row.kind === "campus_visit" && row.status === "published" && row.schoolId);
  const past = visits.filter(({ row }) => row.endsAt && row.endsAt < now);
  const coming = visits.filter(({ row }) => row.startsAt && row.startsAt > now);
  let serial = 0;
  for (const [state, kind, count] of REQUEST_PLANS)
    for (let i = 0; i < count; i++) {
      const agreed = state === "scheduled" ? coming : state === "completed" || state === "closed" ? past : null;
      const event = agreed?.shift()?.row ?? null;
      // Early in the sample's week no visit is over yet: what is done then has no event to show.
      if (state === "scheduled" && !event) continue;
      const row = aRequest(random, now, { state, kind, serial: serial++, units, event });
      const desk = deskOf(row.regionCode ?? "");
      if (!["draft", "submitted"].includes(state)) row.takenBy = desk;
      rows.push(row);
      entries.push(...lineOf(random, now, row, desk));
      if (state === "offered") dates.push(...offeredOf(random, now, row, { desk, units, people }));
    }
  return { requests: rows, requestEntries: entries, offeredDates: dates };
}

type Making = {
  state: RequestState;
  kind: RequestKind;
  serial: number;
  units: SampleUnits;
  event: SampleEvent["row"] | null;
};

function aRequest(random: Random, now: Date, { state, kind, serial, units, event }: Making): RequestRow {
  const hosts = kind === "enterprise_service" || kind === "rights_aid" ? units.parks : units.schools;
  const host = hosts.find(({ id }) => id === event?.schoolId) ?? hosts[(serial * 7) % hosts.length] ?? hosts[0];
  const said = ANSWERS[kind][serial % ANSWERS[kind].length] ?? {};
  const headCount =
    kind === "enterprise_service" || kind === "rights_aid" ? 2 + (serial % 9) : 40 + ((serial * 23) % 120);
  const old = ["scheduled", "completed", "closed"].includes(state);
  const submittedAt = instantOf(
    addDays(dayOf(now), old ? -20 - (serial % 4) : -2 - (serial % 4)),
    `${9 + (serial % 7)}:20`.padStart(5, "0"),
  );
  const drawn = wishesOf(random, dayOf(now));
  const wishes = event?.startsAt ? [`${dayOf(event.startsAt)} afternoon`, ...drawn.slice(0, 1)] : drawn;
  const year = Number(dayOf(now).slice(0, 4));
  const pupils = kind === "campus_visit" || kind === "base_trip";
  const draft = state === "draft";
  const item = kind === "campus_visit" ? (event?.whitelistItem ?? SAMPLE_ITEMS[2]) : null;
  return {
    id: random.id(submittedAt),
    number: draft
      ? null
      : requestNumber(
          year,
          Array.from({ length: 7 }, () => random.whole(0, 31)),
        ),
    kind,
    state,
    regionCode: host?.regionCode ?? null,
    organisationId: host?.id ?? null,
    organisationName: host?.name ?? "",
    contactName: `示例·${SURNAMES[serial % SURNAMES.length]}${pupils ? "老师" : "经理"}`,
    contactRole: pupils ? "科技辅导员" : "",
    contactPhone: `1990002${String(serial).padStart(4, "0")}`,
    contactEmail: null,
    locale: "zh-CN",
    answers: {
      ...said,
      ...(pupils ? { classes: String(Math.ceil(headCount / 45)), adults: String(1 + (serial % 3)) } : {}),
      ...(kind === "campus_visit"
        ? { seats: String(headCount + 30), whitelistItem: item ?? "", whitelistYear: String(year) }
        : {}),
      headCount: String(headCount),
      address: host?.address ?? "",
      wishes,
      ...(draft ? {} : { agreedText: "2026-11", ...(pupils ? { teacherPresent: "yes" } : {}) }),
    },
    headCount: draft ? null : headCount,
    adults: draft || !pupils ? null : 1 + (serial % 3),
    language: said.language === "mn" || said.language === "both" ? said.language : "zh",
    whitelistItem: draft ? null : item,
    whitelistYear: draft || !item ? null : year,
    firstWish: draft ? null : ([...wishes].sort()[0]?.slice(0, 10) ?? null),
    submittedAt: draft ? null : submittedAt,
    dueAt: draft ? null : new Date(submittedAt.getTime() + 4 * DAY),
    eventId: event?.id ?? null,
    moveAskedAt: state === "scheduled" && serial % 3 === 0 ? before(now, 5 * HOUR) : null,
    reason: state === "declined" ? WORDS.declined : state === "withdrawn" ? WORDS.withdrawn : null,
    visitedCount: state === "closed" ? headCount - (serial % 6) : null,
    rating: state === "closed" ? 4 + (serial % 2) : null,
    feedback: state === "closed" ? (WORDS.feedback[serial % WORDS.feedback.length] ?? null) : null,
    version: 1,
    isSample: true,
    createdAt: submittedAt,
    changedAt: before(now, (serial % 20) * HOUR),
  };
}

/** Three working days of the next weeks, in an order of preference. */
function wishesOf(random: Random, today: string): string[] {
  const days = Array.from({ length: 21 }, (_, i) => addDays(today, 7 + i)).filter(
    (day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()),
  );
  return random
    .shuffled(days)
    .slice(0, 3)
    .map((day) => `${day} ${random.chance(0.6) ? "morning" : "afternoon"}`);
}

type Offering = { desk: string; units: SampleUnits; people: Person[] };

/** Two dates to choose from, each with a proposed team of the league. */
function offeredOf(random: Random, now: Date, row: RequestRow, { desk, units, people }: Offering): DateRow[] {
  const unit = units.centres.find(({ regionCode }) => regionCode === row.regionCode) ?? units.association;
  const near = people.filter(({ row: person }) => person.status === "active" && person.regionCode === row.regionCode);
  const team = random
    .shuffled(near)
    .slice(0, 3)
    .map(({ row: person }) => person.id);
  const offeredAt = before(now, 2 * HOUR);
  const days = [...(Array.isArray(row.answers.wishes) ? row.answers.wishes : [])].slice(0, 2);
  return days.map((wish) => {
    const day = wish.slice(0, 10);
    const from = wish.endsWith("morning") ? "10:00" : "15:30";
    const to = wish.endsWith("morning") ? "11:30" : "17:00";
    const role = (name: "lecturer" | "helper", ids: string[]) => ({
      role: name,
      name: name === "lecturer" ? "主讲" : "助教",
      nameEn: name === "lecturer" ? "Lecturer" : "Helper",
      places: ids.length,
      qualification: name === "lecturer" ? ("docent" as const) : ("onboarding" as const),
      language: null,
      minAge: null,
      withMinors: true,
      volunteerIds: ids,
    });
    return {
      id: random.id(offeredAt),
      requestId: row.id,
      startsAt: instantOf(day, from),
      endsAt: instantOf(day, to),
      state: "open" as const,
      eventId: null,
      plan: {
        title: `示例·${row.organisationName}进校园`,
        summary: "示例",
        place: String(row.answers.place ?? "礼堂"),
        address: typeof row.answers.address === "string" ? row.answers.address : null,
        recordingUnitId: unit.id,
        riskNotice: "示例：校内活动，老师全程在场。",
        positions: [role("lecturer", team.slice(0, 1)), role("helper", team.slice(1))],
      },
      deadline: new Date(now.getTime() + 60 * HOUR),
      offeredBy: desk,
      offeredAt,
      visibleAt: offeredAt,
      answeredAt: null,
    };
  });
}
