import { createHash } from "node:crypto";
import type { clearances, consents, qualifications } from "../schema";
import { addDays, before, DAY, dayOf, dayOfAge, HOUR } from "./calendar";
import { fixedId } from "./organisations";
import type { Random } from "./random";
import type { Person } from "./volunteers";

type Consent = typeof consents.$inferInsert;
type Clearance = typeof clearances.$inferInsert;
type Qualification = typeof qualifications.$inferInsert;

/** Nobody agreed to anything here; the version says so. */
const TEXT_VERSION = "sample";
const textHash = createHash("sha256").update("示例").digest("hex");

/** Consents, clearances and qualifications of everybody; notes on each person what counts until when. */
export function sampleCredentials(random: Random, now: Date, people: Person[], recordedBy: string) {
  const rows = {
    consents: new Array<Consent>(),
    clearances: new Array<Clearance>(),
    qualifications: new Array<Qualification>(),
  };
  people.forEach((person, index) => {
    rows.consents.push(...consentsOf(random, now, person, index));
    if (person.row.status === "applied" || person.row.status === "declined") return;
    rows.clearances.push(...clearanceOf(random, now, person, index, recordedBy));
    rows.qualifications.push(...qualificationsOf(random, now, person, index, recordedBy));
  });
  return rows;
}

const isMinor = (person: Person, now: Date) => dayOfAge(person.row.birthMonth, 18) > dayOf(now);

function consentsOf(random: Random, now: Date, person: Person, index: number): Consent[] {
  const { row } = person;
  const text = { volunteerId: row.id, textVersion: TEXT_VERSION, textHash, withdrawnAt: null, recordedBy: null };
  const own = (purpose: "terms" | "photos"): Consent => ({
    ...text,
    id: random.id(row.appliedAt),
    purpose,
    method: "self_online",
    guardianName: null,
    givenAt: row.appliedAt,
    validUntil: null,
  });
  const given = [own("terms")];
  if (random.chance(0.5)) given.push(own("photos"));
  // Who has come of age since agreed once more, alone.
  const ofAge = dayOfAge(row.birthMonth, 18);
  if (dayOf(row.appliedAt) < ofAge && !isMinor(person, now))
    given.push({ ...own("terms"), id: fixedId(`terms anew ${row.id}`), givenAt: new Date(`${ofAge}T01:00:00Z`) });
  if (!isMinor(person, now)) return given;
  row.guardianName = "示例·赵女士";
  row.guardianContact = `0000001${String(index + 1).padStart(4, "0")}`;
  // Only someone still waiting for approval may lack the guardian's consent, and one whose guardian withdrew it.
  if (row.status === "applied") return given;
  const withdrawn = index > 10 && random.chance(0.1);
  const until = addDays(dayOfAge(row.birthMonth, 18), -1);
  if (!withdrawn) person.guardedUntil = until;
  given.push({
    ...text,
    id: random.id(row.appliedAt),
    purpose: "guardian",
    method: random.chance(0.8) ? "guardian_link" : "paper_at_desk",
    guardianName: row.guardianName,
    givenAt: new Date(row.appliedAt.getTime() + HOUR / 2),
    validUntil: until,
    withdrawnAt: withdrawn ? before(now, 3 * DAY) : null,
  });
  return given;
}

/** Valid for most; expiring within a month, expired, under review, or none for the others. */
function clearanceOf(random: Random, now: Date, person: Person, index: number, recordedBy: string): Clearance[] {
  const today = dayOf(now);
  const luck = index < 4 ? 0.1 : random.next();
  if (luck >= 0.86) return [];
  const daysLeft =
    luck < 0.6 ? random.whole(40, 320) : luck < 0.7 ? random.whole(9, 30) : luck < 0.8 ? -random.whole(1, 90) : 300;
  const result = luck >= 0.8 ? "under_review" : "passed";
  const validUntil = addDays(today, daysLeft);
  const checkedOn = addDays(validUntil, -365);
  const adult = !isMinor(person, now);
  if (result === "passed") person.clearedUntil = validUntil;
  return [
    {
      id: random.id(before(now, 30 * DAY)),
      volunteerId: person.row.id,
      kind: adult && random.chance(0.7) ? "record_check" : "pledge",
      result,
      authority: "示例派出所",
      checkedOn,
      validUntil,
      recordedBy,
      recordedAt: new Date(Math.max(person.row.appliedAt.getTime() + 2 * DAY, Date.parse(`${checkedOn}T04:00:00Z`))),
    },
  ];
}

/** Onboarding for most, docent for a third; some of these expired or about to. */
function qualificationsOf(
  random: Random,
  now: Date,
  person: Person,
  index: number,
  recordedBy: string,
): Qualification[] {
  const today = dayOf(now);
  const from = addDays(dayOf(person.row.appliedAt), random.whole(3, 20));
  const add = (kind: "onboarding" | "docent" | "lecturer" | "first_aid", until: string | null, since = from) => {
    person.qualifications.push({ kind, from: since, until });
  };
  if (index < 4 || random.chance(0.93)) add("onboarding", null);
  if (index === 1 || index === 2) add("docent", addDays(today, 400));
  else if (random.chance(0.36)) {
    const luck = random.next();
    const daysLeft = luck < 0.75 ? random.whole(60, 500) : luck < 0.88 ? random.whole(2, 28) : -random.whole(1, 90);
    const until = addDays(today, daysLeft);
    add("docent", until, until < from ? addDays(until, -365) : from);
  }
  if (random.chance(0.08)) add("lecturer", null);
  if (random.chance(0.1)) add("first_aid", addDays(today, random.whole(60, 700)));
  return person.qualifications.map(({ kind, from: validFrom, until }) => ({
    id: random.id(before(now, 25 * DAY)),
    volunteerId: person.row.id,
    kind,
    validFrom,
    validUntil: until,
    reason: "示例：线下培训签到表",
    recordedBy,
    recordedAt: new Date(person.row.appliedAt.getTime() + 21 * DAY),
    withdrawnAt: null,
  }));
}
