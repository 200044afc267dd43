import { SIGN_IN_PEOPLE } from "./accounts";
import { sampleAvailability } from "./availability";
import { before, DAY } from "./calendar";
import { sampleCampaign } from "./campaigns";
import { sampleCredentials } from "./credentials";
import { sampleEvents } from "./events";
import { sampleDesignations, sampleTeams, sampleUnits, allSampleUnits } from "./organisations";
import { sampleAudit } from "./audit";
import { sampleLetters } from "./letters";
import { sampleRequests } from "./requests";
import { seeded } from "./random";
import { sampleAudience } from "./sessions";
import { fillPlaces } from "./signups";
import { sampleWhitelist } from "./whitelist";
import { type AccountRow, samplePeople } from "./volunteers";

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
    events: events.map(({ row }) => row),
    hosts: events.map(({ host }) => host),
    shifts: events.flatMap((event) => event.shifts.map(({ row }) => row)),
    positions: events.flatMap((event) => event.shifts.flatMap(({ positions }) => positions)),
    ...sampleAudience(seeded(`${seed} audience`), now, events),
    signups: book.signups,
    offers: book.offers,
    letters: sampleLetters(random, events, people, book),
    auditEntries: sampleAudit(random, now, events, people, book, admin),
  };
}
