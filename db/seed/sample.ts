import { SIGN_IN_PEOPLE } from "./accounts";
import { sampleAvailability } from "./availability";
import { before, DAY } from "./calendar";
import { sampleCampaign } from "./campaigns";
import { sampleCredentials } from "./credentials";
import { sampleAttendance } from "./attendance";
import type { Book } from "./book";
import { type SampleEvent, sampleEvents } from "./events";
import { sampleHistory } from "./history";
import { sampleHours } from "./hours";
import { sampleDesignations, sampleTeams, sampleUnits, allSampleUnits } from "./organisations";
import { sampleAudit } from "./audit";
import { sampleLetters } from "./letters";
import { samplePrivacy } from "./privacy";
import { sampleRequests } from "./requests";
import { seeded } from "./random";
import { sampleAudience } from "./sessions";
import { fillPlaces } from "./signups";
import { sampleCourses } from "./trainings";
import { sampleWhitelist } from "./whitelist";
import { type AccountRow, type Person, samplePeople } from "./volunteers";

/** Every invented row, in memory: the same seed and the same clock give the same rows. */
export function makeSample(now: Date, seed = "知芽") {
  const random = seeded(seed);
  const units = sampleUnits();
  const teams = sampleTeams(units);
  const opened = before(now, 1000 * DAY);
  const staff = SIGN_IN_PEOPLE.filter((person) => person.role !== "volunteer").map((person) => ({
    account: {
      id: random.id(opened),
      role: person.role,
      name: person.name,
      phone: null,
      email: person.login,
      passwordHash: null,
      locale: "zh-CN",
      disabledAt: null,
      version: 1,
      isSample: true,
      createdAt: opened,
    } satisfies AccountRow,
    regions: person.regions,
  }));
  const admin = staff[0]?.account.id ?? "";
  const deskOf = (region: string) =>
    staff.find(({ regions }) => regions.some((code) => code === region))?.account.id ?? admin;
  const { people, members } = samplePeople(random, now, teams);
  for (const { account, row } of people) {
    const known = SIGN_IN_PEOPLE.find((person) => person.name === account.name);
    if (!known) continue;
    account.email = known.login;
    row.wantsEmail = true;
  }
  const credentials = sampleCredentials(random, now, people, admin);
  const campaign = sampleCampaign(random, now);
  const events = sampleEvents(random, now, units, campaign, deskOf);
  const book = fillPlaces(random, now, events, people, deskOf);
  // Generators of their own, so that the rest of the sample stays as it was.
  const history = sampleHistory(seeded(`${seed} history`), now, { units, people, deskOf });
  const service = sampleService(`${seed} service`, now, { events, book, history, people, deskOf });
  return {
    units: allSampleUnits(units),
    designations: sampleDesignations(units),
    teams,
    accounts: [...staff.map(({ account }) => account), ...people.map(({ account }) => account)],
    accountRegions: staff.flatMap(({ account, regions }) =>
      regions.map((regionCode) => ({ accountId: account.id, regionCode })),
    ),
    volunteers: people.map(({ row }) => row),
    members,
    ...credentials,
    // A generator of its own, so that the rest of the sample stays as it was.
    availability: sampleAvailability(seeded(`${seed} free`), now, people),
    campaign,
    whitelist: sampleWhitelist(now),
    // A generator of its own as well.
    ...sampleRequests(seeded(`${seed} requests`), now, { units, events, people, deskOf }),
    ...rowsOf([...events, ...history.events]),
    ...sampleAudience(seeded(`${seed} audience`), now, events),
    ...service,
    courses: sampleCourses(seeded(`${seed} courses`), now, { units, people, deskOf }),
    ...samplePrivacy(seeded(`${seed} privacy`), now, people, admin),
    signups: [...book.signups, ...history.book.signups],
    offers: book.offers,
    letters: sampleLetters(random, events, people, book),
    auditEntries: sampleAudit(random, now, events, people, book, admin),
  };
}

const rowsOf = (events: readonly SampleEvent[]) => ({
  events: events.map(({ row }) => row),
  hosts: events.map(({ host }) => host),
  shifts: events.flatMap((event) => event.shifts.map(({ row }) => row)),
  positions: events.flatMap((event) => event.shifts.flatMap(({ positions }) => positions)),
});

type Served = {
  events: SampleEvent[];
  book: Book;
  history: ReturnType<typeof sampleHistory>;
  people: Person[];
  deskOf: (region: string) => string;
};

/** Who came, and the hours that were recorded of it. */
function sampleService(seed: string, now: Date, { events, book, history, people, deskOf }: Served) {
  const random = seeded(seed);
  const { attended, ...roll } = sampleAttendance(random, now, {
    events: [...events, ...history.events],
    books: [book, history.book],
    people,
    deskOf,
  });
  const accountOf = new Map(people.map(({ row }) => [row.id, row.accountId]));
  const first = people[0]?.row.id ?? "";
  // The latest first, so that the first volunteer's newest settled records show what can become of one.
  const latest = [...attended].sort((a, b) => b.shift.startsAt.getTime() - a.shift.startsAt.getTime());
  return { ...roll, ...sampleHours(random, now, latest, { deskOf, accountOf, first }) };
}
