import type { QualificationKind, Skill } from "../words";
import { SKILLS } from "../words";
import type { accounts, teamMembers, teams, volunteers } from "../schema";
import { SIGN_IN_PEOPLE } from "./accounts";
import { before, DAY, dayOf, HOUR, monthBefore } from "./calendar";
import { type SampleName, sampleNames } from "./names";
import { volunteerNumber } from "./number";
import { ageInMonths, mongolianOf, STATUS_REASONS, shareOut, statusOf } from "./people";
import { keysOf } from "./pinyin";
import type { Random } from "./random";

export type VolunteerRow = typeof volunteers.$inferInsert & { id: string; accountId: string };
export type AccountRow = typeof accounts.$inferInsert & { id: string };
/** What the rest of the sample needs to know about a person. */
export type Person = {
  row: VolunteerRow;
  account: AccountRow;
  qualifications: { kind: QualificationKind; from: string; until: string | null }[];
  clearedUntil: string | null;
  /** Last day of a valid guardian's consent; null: none. */
  guardedUntil: string | null;
};

export const PEOPLE = 700;
/** Ages in years and Mongolian of those one can sign in as, in their order. */
const KNOWN = [
  [22, "none"],
  [24, "teach"],
  [27, "talk"],
  [16, "none"],
  [19, "none"],
] as const;

/** The 700, those with sign-in first. */
export function samplePeople(random: Random, now: Date, teamRows: (typeof teams.$inferInsert & { id: string })[]) {
  const known = SIGN_IN_PEOPLE.filter((person) => person.role === "volunteer");
  const names = sampleNames(random, PEOPLE - known.length, new Set(known.map(({ name }) => name)));
  const regions = random.shuffled(shareOut(names.length));
  const people = [
    ...known.map((person, i) => knownPerson(random, now, i, person.name)),
    ...names.map((name, i) => person(random, now, i + known.length, name, regions[i] ?? "150100")),
  ];
  const members: (typeof teamMembers.$inferInsert)[] = [];
  people.forEach(({ row }, i) => {
    const team = teamRows.find((t) => t.regionCode === row.regionCode && random.chance(0.6)) ?? teamRows.at(-1);
    if (!team || (row.status !== "active" && row.status !== "paused")) return;
    if (team.organisationId && team.regionCode === row.regionCode) row.organisationId = team.organisationId;
    if (i < 3 || random.chance(0.7)) members.push({ teamId: team.id, volunteerId: row.id, isLead: i === 2 });
  });
  return { people, members };
}

function knownPerson(random: Random, now: Date, index: number, name: string): Person {
  const [years, mongolian] = KNOWN[index] ?? KNOWN[0];
  const made = person(random, now, index, { name, speaksMongolian: mongolian === "teach" }, "150100");
  made.row.birthMonth = monthBefore(dayOf(now), years * 12 + 5);
  made.row.languageZh = "teach";
  made.row.languageMn = mongolian;
  made.row.status = index === 4 ? "applied" : "active";
  made.row.statusReason = null;
  // The first three have a history to look back on.
  if (index < 3) {
    made.row.appliedAt = before(now, (880 - index) * DAY);
    made.row.decidedAt = before(now, (879 - index) * DAY);
    made.account.createdAt = made.row.appliedAt;
  }
  if (index === 4) {
    made.row.appliedAt = before(now, 5 * HOUR);
    made.row.decidedAt = null;
    made.account.createdAt = made.row.appliedAt;
  }
  return made;
}

function person(
  random: Random,
  now: Date,
  index: number,
  { name, speaksMongolian }: SampleName,
  region: string,
): Person {
  const status = statusOf(index);
  const isNew = status === "applied" || status === "declined";
  const appliedAt = before(now, isNew ? random.whole(2 * HOUR, 4 * DAY) : random.whole(120 * DAY, 900 * DAY));
  const digits = String(index + 1).padStart(4, "0");
  const account: AccountRow = {
    id: random.id(appliedAt),
    role: "volunteer",
    name,
    phone: `0000000${digits}`,
    email: random.chance(0.4) ? `sample-${digits}@example.com` : null,
    passwordHash: null,
    locale: random.chance(0.04) ? "en" : "zh-CN",
    disabledAt: null,
    version: 1,
    isSample: true,
    createdAt: appliedAt,
  };
  const birthMonth = monthBefore(dayOf(now), ageInMonths(random));
  const row: VolunteerRow = {
    id: random.id(appliedAt),
    number: volunteerNumber(index + 1),
    accountId: account.id,
    name,
    ...keysOf(name),
    birthMonth,
    regionCode: region,
    organisationId: null,
    languageZh: random.chance(0.85) ? "teach" : "talk",
    languageMn: mongolianOf(random, speaksMongolian),
    skills: random.shuffled<Skill>(SKILLS).slice(0, random.whole(1, 3)),
    status,
    statusReason: STATUS_REASONS[status] ?? null,
    guardianName: null,
    guardianContact: null,
    wantsEmail: account.email !== null,
    appliedAt,
    decidedAt: status === "applied" ? null : new Date(appliedAt.getTime() + random.whole(HOUR, 30 * HOUR)),
    version: 1,
    isSample: true,
  };
  if (row.decidedAt && row.decidedAt > now) row.decidedAt = new Date(now.getTime() - 30 * 60_000);
  return { row, account, qualifications: [], clearedUntil: null, guardedUntil: null };
}
