import {
  accountRegions,
  accounts,
  clearances,
  consents,
  events,
  type Executor,
  positions,
  qualifications,
  shifts,
  transaction,
  volunteers,
} from "../index";
import { uuidv7 } from "../id";
import type { ClearanceKind, ClearanceResult, LanguageLevel, QualificationKind, Role, VolunteerState } from "../words";
import { ensureRegions } from "./regions";

/** Scene builders for tests: a few facts given, the rest sensible. Days are YYYY-MM-DD, months YYYY-MM. */

export type SceneActor = {
  accountId: string;
  sessionId: string;
  role: Role;
  name: string;
  locale: "zh-CN";
  regions: string[];
  volunteerId: string | null;
  isSample: boolean;
};
/** An actor that is surely a volunteer. */
export type VolunteerActor = SceneActor & { volunteerId: string };

const longAgo = new Date("2020-01-01T00:00:00Z");
let serial = 0;
const next = () => ++serial;

/** Every scene begins with the regions. */
export async function theRegions(): Promise<void> {
  await write((tx) => ensureRegions(tx));
}

/** Scenes are set without keys on a quiet database. */
function write<T>(work: (tx: Executor) => Promise<T>): Promise<T> {
  return transaction(work, { alone: ["scenes"] });
}

async function anAccount(tx: Executor, role: Role, name: string): Promise<string> {
  const accountId = uuidv7();
  await tx.insert(accounts).values({
    id: accountId,
    role,
    name,
    email: `${accountId}@example.test`,
    locale: "zh-CN",
    version: 1,
    isSample: false,
    createdAt: longAgo,
  });
  return accountId;
}

const actor = (accountId: string, role: Role, name: string, more: Partial<SceneActor> = {}): SceneActor => ({
  accountId,
  sessionId: "scene",
  role,
  name,
  locale: "zh-CN",
  regions: [],
  volunteerId: null,
  isSample: false,
  ...more,
});

/** A coordinator of Hohhot unless told otherwise. */
export function aStaff({
  name = `示例·协调员${next()}`,
  role = "coordinator",
  regions = ["150100"],
}: {
  name?: string;
  role?: "coordinator" | "admin" | "auditor";
  regions?: string[];
} = {}): Promise<SceneActor> {
  return write(async (tx) => {
    const accountId = await anAccount(tx, role, name);
    const scope = role === "coordinator" ? regions : [];
    if (scope.length > 0)
      await tx.insert(accountRegions).values(scope.map((regionCode) => ({ accountId, regionCode })));
    return actor(accountId, role, name, { regions: scope });
  });
}

export type VolunteerScene = {
  name?: string;
  birthMonth?: string;
  region?: string;
  status?: VolunteerState;
  languageZh?: LanguageLevel;
  languageMn?: LanguageLevel;
  qualifications?: { kind: QualificationKind; from?: string; until?: string | null }[];
  clearances?: { kind?: ClearanceKind; result?: ClearanceResult; on?: string; until?: string }[];
  /** A guardian's consent that counts until this day. */
  guardianUntil?: string;
};

/** An active adult of Hohhot who can give talks in Chinese, unless told otherwise. */
export async function aVolunteer(scene: VolunteerScene = {}): Promise<VolunteerActor> {
  const [one] = await manyVolunteers(1, scene);
  if (!one) throw new Error("No volunteer was made");
  return one;
}

/** Several alike, in one write. */
export function manyVolunteers(n: number, scene: VolunteerScene = {}): Promise<VolunteerActor[]> {
  return write(async (tx) => {
    const made: VolunteerActor[] = [];
    for (let i = 0; i < n; i++) made.push(await insertVolunteer(tx, scene));
    return made;
  });
}

async function insertVolunteer(tx: Executor, scene: VolunteerScene): Promise<VolunteerActor> {
  const name = scene.name ?? `示例·志愿者${next()}`;
  const accountId = await anAccount(tx, "volunteer", name);
  const volunteerId = uuidv7();
  await tx.insert(volunteers).values({
    id: volunteerId,
    number: `V${volunteerId}`,
    accountId,
    name,
    pinyin: `shili${volunteerId}`,
    initials: "sl",
    birthMonth: scene.birthMonth ?? "2000-01",
    regionCode: scene.region ?? "150100",
    languageZh: scene.languageZh ?? "teach",
    languageMn: scene.languageMn ?? "none",
    skills: [],
    status: scene.status ?? "active",
    wantsEmail: true,
    appliedAt: longAgo,
    version: 1,
    isSample: false,
  });
  for (const { kind, from = "2020-01-01", until = null } of scene.qualifications ?? [])
    await tx.insert(qualifications).values({
      volunteerId,
      kind,
      validFrom: from,
      validUntil: until,
      reason: "示例",
      recordedBy: "scene",
      recordedAt: longAgo,
    });
  for (const {
    kind = "record_check",
    result = "passed",
    on = "2020-01-01",
    until = "2099-12-31",
  } of scene.clearances ?? [])
    await tx.insert(clearances).values({
      volunteerId,
      kind,
      result,
      authority: "示例",
      checkedOn: on,
      validUntil: until,
      recordedBy: "scene",
      recordedAt: longAgo,
    });
  if (scene.guardianUntil)
    await tx.insert(consents).values({
      volunteerId,
      purpose: "guardian",
      textVersion: "1",
      textHash: "scene",
      method: "paper_at_desk",
      givenAt: longAgo,
      validUntil: scene.guardianUntil,
    });
  return { ...actor(accountId, "volunteer", name), volunteerId };
}

type EventRow = typeof events.$inferInsert;
type ShiftRow = typeof shifts.$inferInsert;
type PositionRow = typeof positions.$inferInsert;

export type EventScene = Partial<EventRow> & {
  shift?: Partial<ShiftRow>;
  position?: Partial<PositionRow>;
};

/** When nothing else is said, a scene's shift is a week from now, 10:00–12:00 in Asia/Shanghai. */
export const nextWeek = (hour: number, minutes = 0, days = 7): Date => {
  const day = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  return new Date(Date.parse(`${day}T00:00:00Z`) + (hour - 8) * 3_600_000 + minutes * 60_000);
};

/** A published event of Hohhot with one shift and one position of 10 places and a waiting list, unless told otherwise. */
export function anEvent({ shift, position, ...own }: EventScene = {}) {
  return write(async (tx) => {
    const eventId = own.id ?? uuidv7();
    const startsAt = shift?.startsAt ?? nextWeek(10);
    const endsAt = shift?.endsAt ?? new Date(startsAt.getTime() + 2 * 3_600_000);
    await tx.insert(events).values({
      kind: "lecture",
      status: "published",
      title: `示例活动${next()}`,
      summary: "示例",
      regionCode: "150100",
      mode: "onsite",
      place: "示例会场",
      startsAt,
      endsAt,
      isRisky: false,
      withMinors: false,
      teacherPresent: false,
      publishedAt: longAgo,
      version: 1,
      calendarSequence: 0,
      createdAt: longAgo,
      changedAt: longAgo,
      isSample: false,
      ...own,
      id: eventId,
    });
    const shiftId = await insertShift(tx, eventId, { ...shift, startsAt, endsAt });
    const positionId = await insertPosition(tx, eventId, shiftId, position);
    return { eventId, shiftId, positionId };
  });
}

/** Another shift of an event. */
export function aShift(eventId: string, scene: Partial<ShiftRow> & { startsAt: Date; endsAt: Date }): Promise<string> {
  return write((tx) => insertShift(tx, eventId, scene));
}

/** Another position of a shift. */
export function aPosition(
  { eventId, shiftId }: { eventId: string; shiftId: string },
  scene: Partial<PositionRow> = {},
): Promise<string> {
  return write((tx) => insertPosition(tx, eventId, shiftId, scene));
}

async function insertShift(tx: Executor, eventId: string, scene: Partial<ShiftRow> & { startsAt: Date; endsAt: Date }) {
  const shiftId = scene.id ?? uuidv7();
  await tx.insert(shifts).values({ name: "上午场", version: 1, ...scene, id: shiftId, eventId });
  return shiftId;
}

async function insertPosition(tx: Executor, eventId: string, shiftId: string, scene: Partial<PositionRow> = {}) {
  const positionId = scene.id ?? uuidv7();
  await tx.insert(positions).values({
    name: "展区讲解",
    places: 10,
    blocked: 0,
    taken: 0,
    hasWaitlist: true,
    isRisky: false,
    withMinors: false,
    sort: 0,
    version: 1,
    ...scene,
    id: positionId,
    shiftId,
    eventId,
  });
  return positionId;
}

/** A fresh idempotency key, as a page would render it. */
export const aKey = (who: { accountId: string }, act: string, payload: unknown = null) => ({
  accountId: who.accountId,
  act,
  target: "",
  key: uuidv7(),
  payload,
});
