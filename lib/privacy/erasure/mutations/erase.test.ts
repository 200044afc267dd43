import { readFileSync } from "node:fs";
import { join } from "node:path";
import { eq, getTableColumns, getTableName, is, Table } from "drizzle-orm";
import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as schema from "@/db/schema";
import { connections, dataFolder, db, engine, type Executor, transaction } from "@/db";
import { uuidv7 } from "@/db/id";
import {
  aBooking,
  aKey,
  anAttendance,
  anEvent,
  aSeatedEvent,
  aStaff,
  aVolunteer,
  nextWeek,
  theRegions,
  type VolunteerActor,
} from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { findPeopleAndUnits } from "../../../desk/queries/find-people";
import { askedFor } from "../../../desk/rules/find";
import { signUp } from "../../../signups/mutations/sign-up";
import { DAY_MS } from "../../../time";
import { askAboutData, askToBeDeleted, takeRequestBack } from "../../mutations/ask";
import { copyOf } from "../../queries/copy";
import { asJson, asWorkbook } from "../../sheet";
import { SEALED_NAME } from "../rules";
import { erase } from "./erase";
import { scrub } from "./scrub";

let close: () => Promise<void>;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
});
afterAll(() => close());

/**
 * Every column of the database that can hold free words. "gone": a person's, and gone when they are deleted;
 * "sealed": kept because the law wants it; "host": of people without an account, whose time the retention job ends;
 * "none": not about a person. A new column fails the first test until it stands here.
 */
const gone = "gone";
const sealed = "sealed";
const host = "host";
const none = "none";
const COLUMNS: Record<string, Record<string, "gone" | "sealed" | "host" | "none">> = {
  account_regions: { regionCode: none },
  account_sessions: { tokenHash: gone, device: gone },
  accounts: { name: gone, phone: gone, email: gone, passwordHash: gone },
  attendance_marks: { reason: gone, device: none },
  attendances: { walkInReason: gone, leaveReason: gone, duplicates: none, closeReason: gone },
  audit_entries: { act: none, subjectKind: none, regionCode: none, facts: none },
  availability_exceptions: { fromDay: gone, untilDay: gone },
  campaigns: {
    slug: none,
    nameZh: none,
    nameEn: none,
    themeZh: none,
    themeEn: none,
    startsOn: none,
    endsOn: none,
    strands: none,
    source: none,
  },
  certificate_asks: { fromDay: none, toDay: none, noticeUntil: none, reason: gone },
  certificate_batches: { fromDay: none, toDay: none, refused: none },
  certificate_lines: { chain: none },
  certificates: {
    number: none,
    regionCode: none,
    fromDay: none,
    toDay: none,
    snapshot: sealed,
    signature: none,
    endReason: sealed,
  },
  clearances: { authority: sealed, checkedOn: sealed, validUntil: sealed },
  consents: { textVersion: none, textHash: none, guardianName: gone, validUntil: none },
  data_requests: { regionCode: none, text: gone, answer: gone },
  events: {
    title: none,
    titleEn: none,
    titleMn: none,
    summary: none,
    regionCode: none,
    place: none,
    address: none,
    riskNotice: none,
    insurance: none,
    whitelistItem: none,
    approvalNumber: none,
    cancelReason: none,
    source: none,
  },
  hour_totals: { month: none },
  identity_numbers: { sealed: gone },
  indicators: {
    regionCode: none,
    nameZh: none,
    nameEn: none,
    period: none,
    value: none,
    unitZh: none,
    unitEn: none,
    source: none,
    asOf: none,
  },
  issuers: { creditCode: none, personInCharge: none, contact: none, titleMn: none, nameMn: none, note: none },
  job_runs: { error: none },
  letters: { cause: none, contact: gone, regionCode: none, data: gone, lastError: gone, callNote: gone },
  national_batches: { fromDay: none, toDay: none, enteredOn: none },
  offered_dates: { plan: none },
  once_keys: { act: none, target: none, key: none, payloadHash: gone, doneSaid: gone },
  one_time_links: { tokenHash: gone },
  organisations: {
    name: none,
    nameEn: none,
    pinyin: none,
    initials: none,
    regionCode: none,
    address: none,
    source: none,
  },
  pilot_designations: { batch: none, startsOn: none, endsOn: none },
  positions: { name: none, nameEn: none },
  qualifications: { validFrom: gone, validUntil: gone, reason: gone },
  quiz_questions: { question: none, options: none, right: none, explanation: none },
  quiz_tries: { questionIds: none, answers: gone },
  regions: { nameZh: none, shortZh: none, nameEn: none, nameMn: none, parent: none },
  registrations: {
    groupName: gone,
    contactName: gone,
    contactPhone: gone,
    contactEmail: gone,
    ticketCode: none,
    tokenHash: none,
    reason: gone,
  },
  request_entries: { body: host, facts: none },
  request_links: { tokenHash: host },
  requests: {
    number: none,
    regionCode: none,
    organisationName: none,
    contactName: host,
    contactRole: host,
    contactPhone: host,
    contactEmail: host,
    answers: host,
    language: none,
    whitelistItem: none,
    approvalNumber: none,
    firstWish: none,
    reason: none,
    feedback: host,
  },
  retention_runs: { counts: none },
  service_heads: { nationalOn: none },
  service_records: { chain: none, reason: sealed },
  sessions: { name: none, nameEn: none, onlineLink: none },
  settings: { value: none },
  shifts: { name: none },
  signing_keys: { publicKey: none, sealedPrivateKey: none },
  signups: { phoneNote: gone, overrideCodes: none, overrideReason: gone, flags: none, reason: gone },
  teams: { name: none, regionCode: none },
  training_feedback: { text: gone },
  training_materials: { title: none, body: none, link: none },
  training_records: { reason: sealed, day: none },
  trainings: { language: none },
  volunteers: {
    number: none,
    name: gone,
    pinyin: gone,
    initials: gone,
    birthMonth: gone,
    regionCode: none,
    skills: gone,
    statusReason: gone,
    guardianName: gone,
    guardianContact: gone,
  },
  whitelist_items: { item: none, approvalNumber: none, source: none },
};

const tables = Object.values(schema).filter((one) => is(one, Table));
const free = (table: Table) =>
  Object.entries(getTableColumns(table)).filter(
    ([name, column]) =>
      (column.dataType === "string" || column.dataType === "json") &&
      !column.enumValues?.length &&
      !column.primary &&
      !/Id$|By$|^by$/.test(name),
  );

test("every column that can hold free words is classified", () => {
  const walked = Object.fromEntries(
    tables
      .map((table) => [getTableName(table), free(table).map(([name]) => name)] as const)
      .filter(([, n]) => n.length),
  );
  const listed = Object.fromEntries(Object.entries(COLUMNS).map(([name, columns]) => [name, Object.keys(columns)]));
  expect(listed).toEqual(walked);
});

const MARK = "标记mark";

/** A marker for each column of a class, in its own shape: `标记mark·table.column`. */
function marks(table: Table, what: "gone" | "sealed"): Record<string, unknown> {
  const name = getTableName(table);
  return Object.fromEntries(
    free(table).flatMap(([column, { dataType }]) => {
      if (COLUMNS[name]?.[column] !== what) return [];
      const marker = `${what === "gone" ? MARK : "KEPT"}·${name}.${column}`;
      return [[column, dataType !== "json" ? marker : column === "skills" ? [marker] : { marker }]];
    }),
  );
}

/** Columns about somebody that a copy leaves out, and why. */
const NOT_IN_COPY: Record<string, string> = {
  "account_sessions.tokenHash": "a key",
  "accounts.passwordHash": "a key",
  "identity_numbers.sealed": "covered; its holder sees it on the certificate",
  "letters.lastError": "of the mail server, not of the person",
  "once_keys.doneSaid": "kept for a repeated press, 30 days",
  "once_keys.payloadHash": "kept for a repeated press, 30 days",
  "one_time_links.tokenHash": "a key",
  "volunteers.initials": "made from the name",
  "volunteers.pinyin": "made from the name",
};

/** Every table with rows of a person: under which name the copy has them, or in brackets why it does not. */
const OF_A_PERSON: Record<string, string> = {
  account_regions: "(of staff: where they work)",
  account_sessions: "sessions",
  accounts: "account",
  attendance_marks: "marks",
  attendances: "attendance",
  audit_entries: "acts",
  availability: "freeTime",
  availability_exceptions: "exceptions",
  certificate_asks: "certificateAsks",
  certificates: "certificates",
  clearances: "clearances",
  consents: "consents",
  data_requests: "asked",
  hour_totals: "(the sums of service)",
  identity_numbers: "identity",
  letters: "letters",
  offers: "offers",
  once_keys: "(repeated presses, 30 days)",
  one_time_links: "(keys)",
  qualifications: "qualifications",
  quiz_tries: "quizzes",
  registrations: "bookings",
  request_entries: "(of hosts and staff, about a host's request)",
  seat_offers: "seatOffers",
  service_heads: "service",
  service_records: "ledger",
  session_attendances: "lessons",
  shifts: "led",
  signups: "signups",
  team_members: "roster",
  training_feedback: "feedback",
  training_records: "trainings",
  volunteers: "roster",
};

test("a copy has every table and every column about a person, or the reason why not is written here", async () => {
  const theirs = tables.filter(
    (table) =>
      table === schema.accounts ||
      Object.keys(getTableColumns(table)).some((name) =>
        /^(?:account|volunteer|registration|subject|leadVolunteer)Id$/.test(name),
      ),
  );
  expect(theirs.map((table) => getTableName(table)).sort()).toEqual(Object.keys(OF_A_PERSON).sort());

  const { person } = await aMarkedPerson();
  const copy = await copyOf(db, person.accountId);
  const named = new Map(Object.entries(copy));
  for (const [table, name] of Object.entries(OF_A_PERSON))
    if (!name.startsWith("(")) expect(Array.isArray(named.get(name)), `${table}: ${name}`).toBe(true);
  const plain = asJson(copy, new Date());
  const left = Object.entries(COLUMNS).flatMap(([table, columns]) =>
    Object.entries(columns).flatMap(([column, what]) => {
      if (what !== "gone" && what !== "sealed") return [];
      const marker = `${what === "gone" ? MARK : "KEPT"}·${table}.${column}"`;
      return plain.includes(marker) ? [] : [`${table}.${column}`];
    }),
  );
  expect(left.sort()).toEqual(Object.keys(NOT_IN_COPY).sort());
  for (const locale of ["zh-CN", "en"] as const) {
    const book = await readXlsx(await asWorkbook(copy, locale));
    expect(book.sheets.map(({ name }) => name)).toHaveLength(named.size);
    expect(new Set(book.sheets.map(({ name }) => name)).size).toBe(named.size);
    const untold = book.sheets.filter(({ name }) => named.has(name)).map(({ name }) => name);
    expect(untold, "every kind has a name in words").toEqual([]);
  }
  const requestId = await askAndWait(person);
  expect(await erase(person.volunteerId, { requestId }, later(8))).toBe(true);
});

type Scene = Awaited<ReturnType<typeof aMarkedPerson>>;

/** Somebody with a row in every table that can hold something of them, each free column of it marked. */
async function aMarkedPerson() {
  const person = await aVolunteer({ birthMonth: "2010-01", guardianUntil: "2028-01-31" });
  const { volunteerId, accountId } = person;
  const place = await anEvent({ shift: { startsAt: nextWeek(9, 0, 30), endsAt: nextWeek(11, 0, 30) } });
  const past = await anEvent({ shift: { startsAt: nextWeek(9, 0, -30), endsAt: nextWeek(11, 0, -30) } });
  const inAt = nextWeek(9, 0, -30);
  const attendanceId = await anAttendance(past, volunteerId, { inAt, outAt: new Date(inAt.getTime() + 3_600_000) });
  const seated = await aSeatedEvent({ taken: 1, startsAt: nextWeek(10, 0, 30) });
  const registrationId = await aBooking(seated.sessionId, seated.eventId, { accountId });
  const signed = await signUp(person, { positionId: place.positionId }, aKey(person, "signups.sign_up"));
  const signupId = signed.ok ? signed.id : "";
  const staff = await aStaff();
  const t = schema;
  const id = uuidv7();
  await transaction(
    async (tx) => {
      const at = new Date();
      const put = (table: Table, row: Record<string, unknown>) => insert(tx, table, row);
      await change(tx, t.attendances, eq(t.attendances.id, attendanceId));
      await change(tx, t.signups, eq(t.signups.id, signupId));
      await change(tx, t.registrations, eq(t.registrations.id, registrationId));
      await change(tx, t.accounts, eq(t.accounts.id, accountId));
      await change(tx, t.volunteers, eq(t.volunteers.id, volunteerId));
      await change(tx, t.consents, eq(t.consents.volunteerId, volunteerId));
      await put(t.accountSessions, { accountId, way: "password", createdAt: at, lastSeenAt: at, expiresAt: at });
      await put(t.oneTimeLinks, { accountId, purpose: "guardian", expiresAt: at, createdAt: at });
      await put(t.attendanceMarks, {
        shiftId: past.shiftId,
        volunteerId,
        kind: "leave",
        at,
        evidence: "lead",
        markedBy: staff.accountId,
        receivedAt: at,
        isSample: false,
      });
      await put(t.availabilityExceptions, { volunteerId, isFree: true });
      await put(t.qualifications, { volunteerId, kind: "docent", recordedBy: staff.accountId, recordedAt: at });
      await put(t.clearances, {
        volunteerId,
        kind: "pledge",
        result: "passed",
        recordedBy: staff.accountId,
        recordedAt: at,
      });
      await put(t.organisations, unit(id));
      await put(t.certificateAsks, {
        volunteerId,
        recordingUnitId: id,
        fromDay: "2026-01-01",
        toDay: "2026-06-30",
        withTrainings: false,
        withIdentity: true,
        state: "asked",
        askedAt: at,
        version: 1,
        isSample: false,
      });
      await put(t.identityNumbers, {
        volunteerId,
        kind: "resident_card",
        consentId: "none",
        enteredAt: at,
        isSample: false,
      });
      await put(t.signingKeys, { id, publicKey: "none", createdAt: at });
      await put(t.certificates, {
        id,
        number: id,
        volunteerId,
        recordingUnitId: id,
        regionCode: "150100",
        state: "issued",
        fromDay: "2026-01-01",
        toDay: "2026-06-30",
        minutes: 60,
        keyId: id,
        signature: "none",
        issuedBy: staff.accountId,
        issuedAt: at,
        version: 1,
        isSample: false,
      });
      await put(t.serviceRecords, {
        id,
        chain: id,
        turn: 0,
        state: "confirmed",
        volunteerId,
        eventId: past.eventId,
        attendanceId,
        minutes: 60,
        startsAt: inAt,
        endsAt: new Date(inAt.getTime() + 3_600_000),
        evidence: "code",
        at,
        isSample: false,
      });
      await put(t.hourTotals, { volunteerId, recordingUnitId: id, month: "2026-04", minutes: 60, records: 1 });
      await put(t.trainings, {
        eventId: seated.eventId,
        trainee: "volunteer",
        language: "zh",
        minutesShare: 80,
        version: 1,
        isSample: false,
      });
      await put(t.trainingRecords, {
        eventId: seated.eventId,
        volunteerId,
        registrationId,
        result: "passed",
        minutes: 60,
        sessionsAttended: 1,
        people: 1,
        day: "2026-04-01",
        recordedBy: staff.accountId,
        recordedAt: at,
        isSample: false,
      });
      await put(t.quizTries, { eventId: seated.eventId, registrationId, turn: 1, questionIds: [], beganAt: at });
      await put(t.trainingFeedback, { eventId: seated.eventId, registrationId, rating: 5, givenAt: at });
      await put(t.onceKeys, { accountId, act: "a", target: "", key: "k", doneId: volunteerId, at });
      await put(t.onceKeys, { accountId: "visitor", act: "a", target: "", key: "v", doneId: registrationId, at });
      const [own] = await tx.select().from(t.volunteers).where(eq(t.volunteers.id, volunteerId));
      await put(t.letters, letter({ accountId, cause: `own:${id}` }));
      await put(t.letters, { ...letter({ cause: `guardian_link:${volunteerId}:x` }) });
      await put(t.letters, letter({ cause: `ticket:${registrationId}` }));
      // To the guardian about something else, and to the desk about this person.
      await tx.insert(t.letters).values({
        ...letterRow({ cause: `guardian:${id}` }),
        contact: own?.guardianContact ?? "",
        data: { name: MARK },
      });
      await tx.insert(t.letters).values({
        ...letterRow({ accountId: staff.accountId, cause: `desk:${id}` }),
        data: { number: own?.number ?? "", reason: MARK },
      });
      await tx.insert(t.letters).values({
        ...letterRow({ accountId: staff.accountId, cause: `other:${id}` }),
        data: { number: "V-somebody-else" },
      });
      await put(t.dataRequests, {
        accountId,
        volunteerId,
        regionCode: "150100",
        kind: "correct",
        state: "open",
        askedBy: "self",
        askedAt: at,
        dueAt: at,
        version: 1,
        isSample: false,
      });
    },
    { alone: ["scene"] },
  );
  return { person, place, signupId, registrationId, sessionId: seated.sessionId, certificateId: id };
}

const unit = (id: string) => ({
  id,
  kind: "association",
  name: "示例协会",
  pinyin: "sl",
  initials: "sl",
  regionCode: "150100",
  isIssuer: true,
  version: 1,
  isSample: false,
  createdAt: new Date(),
});

const letterRow = (more: { accountId?: string; cause: string }) => ({
  kind: "hours_disputed" as const,
  locale: "zh-CN" as const,
  regionCode: "150100",
  state: "sent" as const,
  sendAfter: new Date(),
  attempts: 0,
  messageId: uuidv7(),
  version: 1,
  createdAt: new Date(),
  isSample: false,
  ...more,
});
const letter = letterRow;

/** A row with the markers of its table beside what it needs. */
const insert = (tx: Executor, table: Table, row: Record<string, unknown>) =>
  tx.insert(table).values({ ...row, ...marks(table, "gone"), ...marks(table, "sealed") });
const change = (tx: Executor, table: Table, where: ReturnType<typeof eq>) =>
  tx
    .update(table)
    .set({ ...marks(table, "gone"), ...marks(table, "sealed") })
    .where(where);

/** The whole database as text, table by table. */
async function everything(): Promise<Record<string, string>> {
  const all = await Promise.all(
    tables.map(async (table) => [getTableName(table), JSON.stringify(await db.select().from(table))] as const),
  );
  return Object.fromEntries(all);
}

async function askAndWait(person: VolunteerActor): Promise<string> {
  const now = new Date();
  const facts = { accountId: person.accountId, way: "link" as const, createdAt: now, lastSeenAt: now, expiresAt: now };
  const sessionId = uuidv7();
  await transaction(
    (tx) =>
      tx
        .insert(schema.accountSessions)
        .values({ ...facts, id: sessionId, tokenHash: sessionId })
        .returning(),
    { alone: ["scene"] },
  );
  const asked = await askToBeDeleted({ ...person, sessionId }, { sure: "on" }, aKey(person, "privacy.delete"));
  expect(asked).toMatchObject({ ok: true });
  return asked.ok ? asked.id : "";
}

const later = (days: number) => new Date(Date.now() + days * DAY_MS);

test("a deleted person leaves no copy in any table, in the search, in the outbox or in the file", async () => {
  const scene: Scene = await aMarkedPerson();
  const { volunteerId } = scene.person;
  const before = await everything();
  const marked = Object.entries(COLUMNS).flatMap(([table, columns]) =>
    Object.entries(columns).flatMap(([column, what]) => (what === "gone" ? [`${MARK}·${table}.${column}`] : [])),
  );
  for (const marker of marked) expect(Object.values(before).join(""), marker).toContain(marker);

  const requestId = await askAndWait(scene.person);
  expect(await erase(volunteerId, { requestId }, later(8))).toBe(true);

  const after = await everything();
  for (const [table, text] of Object.entries(after)) expect(text.includes(MARK), table).toBe(false);
  for (const kept of [
    "certificates.snapshot",
    "service_records.reason",
    "training_records.reason",
    "clearances.authority",
  ])
    expect(Object.values(after).join(""), kept).toContain(`KEPT·${kept}`);
  expect(after.hour_totals).toBe(before.hour_totals);
  expect(after.letters).toContain("V-somebody-else");

  const admin = await aStaff({ role: "admin" });
  const asked = askedFor(MARK);
  expect(asked && (await findPeopleAndUnits(admin, asked)).people).toEqual([]);
  await scrub();
  if (engine === "sqlite")
    for (const file of ["zhiya.db", "zhiya.db-wal"])
      expect(readFileSync(join(dataFolder(), file)).includes(Buffer.from(MARK)), file).toBe(false);
  expect(connections().engine).toBe(engine);
});

test("the entry is sealed, the account opens nothing, places and seats are given back, the log says it without words", async () => {
  const { person, place, signupId, sessionId } = await aMarkedPerson();
  const requestId = await askAndWait(person);
  await erase(person.volunteerId, { requestId }, later(8));
  const t = schema;
  const [entry] = await db.select().from(t.volunteers).where(eq(t.volunteers.id, person.volunteerId));
  expect(entry).toMatchObject({ name: SEALED_NAME, status: "left", guardianName: null, birthMonth: "1900-01" });
  expect(entry?.sealedAt).not.toBeNull();
  const [account] = await db.select().from(t.accounts).where(eq(t.accounts.id, person.accountId));
  expect(account).toMatchObject({ name: SEALED_NAME, phone: null, email: null, passwordHash: null });
  expect(account?.disabledAt).not.toBeNull();
  const [signup] = await db.select().from(t.signups).where(eq(t.signups.id, signupId));
  expect(signup?.state).toBe("withdrawn");
  const [position] = await db.select().from(t.positions).where(eq(t.positions.id, place.positionId));
  expect(position?.taken).toBe(0);
  const [session] = await db.select().from(t.sessions).where(eq(t.sessions.id, sessionId));
  expect(session?.taken).toBe(0);
  const log = await db.select().from(t.auditEntries).where(eq(t.auditEntries.act, "privacy.erase"));
  expect(log.at(-1)).toMatchObject({ subjectId: person.volunteerId, facts: { because: "delete", released: 2 } });
  const requests = await db.select().from(t.dataRequests).where(eq(t.dataRequests.accountId, person.accountId));
  expect(requests.map(({ kind, state, text }) => [kind, state, text]).sort()).toEqual([
    ["correct", "withdrawn", null],
    ["delete", "done", null],
  ]);
});

test("nothing happens before its day, after it was taken back, or a second time", async () => {
  const person = await aVolunteer();
  const requestId = await askAndWait(person);
  expect(await erase(person.volunteerId, { requestId }, later(6))).toBe(false);
  expect(await takeRequestBack(person, { requestId }, aKey(person, "privacy.take_back"))).toMatchObject({ ok: true });
  expect(await erase(person.volunteerId, { requestId }, later(8))).toBe(false);
  const again = await askAndWait(person);
  expect(await erase(person.volunteerId, { requestId: again }, later(8))).toBe(true);
  expect(await erase(person.volunteerId, { requestId: again }, later(9))).toBe(false);
  const ask = { kind: "correct" as const, text: "名字写错了一个字" };
  expect(await askAboutData(person, ask, aKey(person, "privacy.ask"))).toMatchObject({ ok: false });
});

test("the append-only tables stand as before, also after a purge", async () => {
  await expect(
    transaction((tx) => tx.update(schema.attendanceMarks).set({ reason: "改了" }).returning(), { alone: ["scene"] }),
  ).rejects.toThrow();
});
