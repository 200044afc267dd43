import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  auditEntries,
  clearances,
  consents,
  db,
  letters,
  oneTimeLinks,
  onceKeys,
  qualifications,
  signups,
  transaction,
  volunteers,
} from "@/db";
import { aKey, anEvent, aStaff, aVolunteer, type SceneActor, theRegions, type VolunteerScene } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { meeting } from "../../../test/meeting";
import { linkState } from "../../accounts/queries/link";
import { unsealToken } from "../../accounts/queries/sealed-token";
import { signUp } from "../../signups/mutations/sign-up";
import { addDays, dayOf } from "../../time";
import { looksAt } from "../queries/desk-card";
import { deskList, deskViewCounts } from "../queries/desk-list";
import { approvalQueue, likelyDoubles } from "../queries/desk-queue";
import { guardianConsentUntil } from "../rules/age";
import { deskFilter } from "../rules/desk-list";
import { uncoveredUntil } from "../rules/reveal";
import { approveVolunteer } from "./approve";
import { declineVolunteer } from "./decline";
import { makeGuardianLink } from "./guardian-link";
import { pauseVolunteer } from "./pause";
import { recordClearance } from "./record-clearance";
import { recordConsent } from "./record-consent";
import { recordQualification } from "./record-qualification";
import { resumeVolunteer } from "./resume";
import { revealVolunteer } from "./reveal";
import { makeSignInLink } from "./sign-in-link";
import { withdrawQualification } from "./withdraw-qualification";

let close: () => Promise<void>;
let staff: SceneActor;
let foreign: SceneActor;
const today = dayOf(new Date());
const young = `${Number(today.slice(0, 4)) - 16}-01`;

beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
  staff = await aStaff();
  foreign = await aStaff({ regions: ["152500"] });
});
afterAll(() => close());

const applicant = (scene: VolunteerScene = {}) => aVolunteer({ status: "applied", ...scene });
const rowOf = async (id: string) => (await db.select().from(volunteers).where(eq(volunteers.id, id)))[0];
const approve = (volunteerId: string, by = staff, version = 1) =>
  approveVolunteer(by, { volunteerId, version }, aKey(by, "volunteers.approve"));
const lettersOf = async (accountId: string) =>
  (await db.select().from(letters).where(eq(letters.accountId, accountId))).map((l) => l.kind);
const auditOf = async (id: string, act: string) =>
  db
    .select()
    .from(auditEntries)
    .where(and(eq(auditEntries.subjectId, id), eq(auditEntries.act, act)));
const signupOf = async (id: string) => (await db.select().from(signups).where(eq(signups.volunteerId, id)))[0];

test("approving writes status, letter and audit together; the same form again changes nothing", async () => {
  const who = await applicant();
  const key = aKey(staff, "volunteers.approve");
  const once = () => approveVolunteer(staff, { volunteerId: who.volunteerId, version: 1 }, key);
  expect(await once()).toMatchObject({ ok: true, said: "approved" });
  expect(await once()).toMatchObject({ ok: true });
  expect(await rowOf(who.volunteerId)).toMatchObject({ status: "active", version: 2 });
  expect(await lettersOf(who.accountId)).toEqual(["volunteer_approved"]);
  expect(await auditOf(who.volunteerId, "volunteers.approve")).toMatchObject([
    { facts: { status: ["applied", "active"] }, regionCode: "150100" },
  ]);
});

test("of two who decide at once one wins, and one letter leaves", async () => {
  const who = await applicant();
  const other = await aStaff();
  const answers = await Promise.all([
    approve(who.volunteerId),
    declineVolunteer(
      other,
      { volunteerId: who.volunteerId, version: 1, reason: "资料不全" },
      aKey(other, "volunteers.decline"),
    ),
    approve(who.volunteerId, other),
  ]);
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect(await lettersOf(who.accountId)).toHaveLength(1);
  expect(await rowOf(who.volunteerId)).toMatchObject({ version: 2 });
});

test("negative control: believing what was read before the write, both would win", async () => {
  const who = await applicant();
  const bothRead = meeting(2);
  const naive = async (status: "active" | "declined") => {
    const seen = await rowOf(who.volunteerId);
    await bothRead();
    if (seen?.status !== "applied") return false;
    await transaction((tx) => tx.update(volunteers).set({ status }).where(eq(volunteers.id, who.volunteerId)), {
      alone: [`naive:${status}`],
    });
    return true;
  };
  expect(await Promise.all([naive("active"), naive("declined")])).toEqual([true, true]);
});

test("a minor without a guardian's consent cannot be approved or resumed; an ended consent does not count", async () => {
  const [none, ended, given] = [
    await applicant({ birthMonth: young }),
    await applicant({ birthMonth: young, guardianUntil: addDays(today, -1) }),
    await applicant({ birthMonth: young, guardianUntil: today }),
  ];
  for (const who of [none, ended]) {
    expect(await approve(who.volunteerId)).toMatchObject({
      ok: false,
      reason: "volunteers.desk.refusals.guardian_missing",
    });
    expect(await rowOf(who.volunteerId)).toMatchObject({ status: "applied", version: 1 });
  }
  expect(await approve(given.volunteerId)).toMatchObject({ ok: true });
  const paused = await aVolunteer({ birthMonth: young, status: "paused" });
  expect(
    await resumeVolunteer(staff, { volunteerId: paused.volunteerId, version: 1 }, aKey(staff, "volunteers.resume")),
  ).toMatchObject({
    reason: "volunteers.desk.refusals.guardian_missing",
  });
});

test("recorded on paper, the guardian's consent counts until the day before the person is of age", async () => {
  const who = await applicant({ birthMonth: young });
  const input = { volunteerId: who.volunteerId, guardianName: "示例·家长", signedOn: today, photos: true, seen: true };
  const record = () => recordConsent(staff, input, aKey(staff, "volunteers.record_consent"));
  expect(await record()).toMatchObject({ ok: true, said: "0/0" });
  expect(await record()).toMatchObject({ reason: "volunteers.desk.refusals.guardian_has_agreed" });
  const given = await db.select().from(consents).where(eq(consents.volunteerId, who.volunteerId));
  expect(given.map((c) => [c.purpose, c.method, c.validUntil, c.recordedBy])).toEqual([
    ["guardian", "paper_at_desk", guardianConsentUntil(young), staff.accountId],
    ["photos", "paper_at_desk", guardianConsentUntil(young), staff.accountId],
  ]);
  const [audited] = await auditOf(who.volunteerId, "volunteers.record_consent");
  expect(JSON.stringify(audited?.facts)).not.toContain("家长");
  expect(await approve(who.volunteerId, staff, 2)).toMatchObject({ ok: true });
  const adult = await applicant();
  expect(await recordConsent(staff, { ...input, volunteerId: adult.volunteerId }, aKey(staff, "x"))).toMatchObject({
    reason: "volunteers.refusals.of_age",
  });
  const other = await applicant({ birthMonth: young });
  expect(
    await recordConsent(
      staff,
      { ...input, volunteerId: other.volunteerId, signedOn: addDays(today, 1) },
      aKey(staff, "x"),
    ),
  ).toMatchObject({
    reason: "volunteers.desk.refusals.in_future",
  });
});

test("a coordinator of another league is refused in every act, and nothing is written", async () => {
  const who = await aVolunteer({ birthMonth: young, qualifications: [{ kind: "docent" }] });
  const { volunteerId } = who;
  const [held] = await db.select().from(qualifications).where(eq(qualifications.volunteerId, volunteerId));
  const k = (act: string) => aKey(foreign, act);
  const refused = await Promise.all([
    approveVolunteer(foreign, { volunteerId, version: 1 }, k("a")),
    declineVolunteer(foreign, { volunteerId, version: 1, reason: "无" }, k("b")),
    pauseVolunteer(foreign, { volunteerId, version: 1, reason: "无" }, k("c")),
    resumeVolunteer(foreign, { volunteerId, version: 1 }, k("d")),
    recordQualification(
      foreign,
      { volunteerId, kind: "docent", validFrom: today, validUntil: null, reason: "无" },
      k("e"),
    ),
    withdrawQualification(foreign, { qualificationId: held?.id ?? "", reason: "无" }, k("f")),
    recordClearance(
      foreign,
      { volunteerId, kind: "pledge", result: "passed", authority: "示例", checkedOn: today, validUntil: null },
      k("g"),
    ),
    recordConsent(foreign, { volunteerId, guardianName: "示例", signedOn: today, photos: false, seen: true }, k("h")),
    revealVolunteer(foreign, { volunteerId, why: "incident" }, k("i")),
    makeSignInLink(foreign, { volunteerId }, k("j")),
    makeGuardianLink(foreign, { volunteerId }, k("k")),
  ]);
  expect(refused.map((answer) => (answer.ok ? "yes" : answer.reason))).toEqual(
    refused.map(() => "shell.refusals.outside_scope"),
  );
  expect(await db.select().from(auditEntries).where(eq(auditEntries.subjectId, volunteerId))).toEqual([]);
  const auditor = await aStaff({ role: "auditor" });
  expect(await revealVolunteer(auditor, { volunteerId, why: "incident" }, aKey(auditor, "x"))).toMatchObject({
    ok: false,
  });
});

test("a withdrawn qualification flags the coming shift that needs it; recorded again, the flag goes", async () => {
  const who = await aVolunteer({ qualifications: [{ kind: "docent" }] });
  const { positionId } = await anEvent({ position: { qualification: "docent" } });
  await signUp(who, { positionId }, aKey(who, "signups.sign_up"));
  const [held] = await db.select().from(qualifications).where(eq(qualifications.volunteerId, who.volunteerId));
  const withdraw = () =>
    withdrawQualification(
      staff,
      { qualificationId: held?.id ?? "", reason: "登记错了" },
      aKey(staff, "volunteers.withdraw_qualification"),
    );
  expect(await withdraw()).toMatchObject({ ok: true, said: "1/1" });
  expect(await withdraw()).toMatchObject({ reason: "volunteers.desk.refusals.already_withdrawn" });
  expect(await signupOf(who.volunteerId)).toMatchObject({ state: "confirmed", flags: ["qualification"] });
  expect(await lettersOf(who.accountId)).toContain("signup_rechecked");
  const again = {
    volunteerId: who.volunteerId,
    kind: "docent" as const,
    validFrom: today,
    validUntil: null,
    reason: "补登记",
  };
  expect(await recordQualification(staff, again, aKey(staff, "volunteers.record_qualification"))).toMatchObject({
    said: "1/0",
  });
  expect(await signupOf(who.volunteerId)).toMatchObject({ flags: [] });
  expect(await withdrawQualification(staff, { qualificationId: "none", reason: "无" }, aKey(staff, "x"))).toMatchObject(
    { reason: "shell.refusals.not_found" },
  );
});

test("a clearance counts for the setting's months unless it ends earlier; longer and future ones are refused", async () => {
  const who = await aVolunteer();
  const base = {
    volunteerId: who.volunteerId,
    kind: "record_check" as const,
    result: "passed" as const,
    authority: "示例派出所",
    checkedOn: "2026-03-01",
  };
  const record = (validUntil: string | null, checkedOn = base.checkedOn) =>
    recordClearance(
      staff,
      { ...base, checkedOn, validUntil },
      aKey(staff, "volunteers.record_clearance"),
      new Date("2026-04-01T00:00:00Z"),
    );
  expect(await record(null)).toMatchObject({ ok: true });
  expect(await record("2027-03-01")).toMatchObject({
    reason: "volunteers.desk.refusals.too_long",
    params: { months: 12, last: "2027-02-28" },
  });
  expect(await record(null, "2026-04-02")).toMatchObject({ reason: "volunteers.desk.refusals.in_future" });
  expect(await record("2026-12-31")).toMatchObject({ ok: true });
  const kept = await db.select().from(clearances).where(eq(clearances.volunteerId, who.volunteerId));
  expect(kept.map((c) => c.validUntil).sort()).toEqual(["2026-12-31", "2027-02-28"]);
});

test("pausing gives coming places back, asks the next, and tells; resuming lets sign up again", async () => {
  const [who, next] = [await aVolunteer(), await aVolunteer()];
  const { positionId } = await anEvent({ position: { places: 1 } });
  await signUp(who, { positionId }, aKey(who, "signups.sign_up"));
  await signUp(next, { positionId, wait: true }, aKey(next, "signups.sign_up"));
  const paused = await pauseVolunteer(
    staff,
    { volunteerId: who.volunteerId, version: 1, reason: "本人要求" },
    aKey(staff, "volunteers.pause"),
  );
  expect(paused).toMatchObject({ ok: true, said: "1" });
  expect(await signupOf(who.volunteerId)).toMatchObject({ state: "removed" });
  expect(await lettersOf(who.accountId)).toContain("signup_removed");
  expect(await lettersOf(next.accountId)).toContain("offer_made");
  expect(await rowOf(who.volunteerId)).toMatchObject({ status: "paused", statusReason: "本人要求" });
  const stale = await resumeVolunteer(
    staff,
    { volunteerId: who.volunteerId, version: 1 },
    aKey(staff, "volunteers.resume"),
  );
  expect(stale).toMatchObject({ reason: "shell.refusals.changed_meanwhile", current: { version: 2 } });
  expect(
    await resumeVolunteer(staff, { volunteerId: who.volunteerId, version: 2 }, aKey(staff, "volunteers.resume")),
  ).toMatchObject({ said: "0/0" });
  expect(await rowOf(who.volunteerId)).toMatchObject({ status: "active", statusReason: null });
});

test("looking writes who, when and why, and uncovers for this session for ten minutes only", async () => {
  const who = await aVolunteer({ birthMonth: young });
  expect(
    await revealVolunteer(
      staff,
      { volunteerId: who.volunteerId, why: "cannot_reach" },
      aKey(staff, "volunteers.reveal"),
    ),
  ).toMatchObject({ ok: true });
  const looks = await looksAt(who.volunteerId);
  expect(looks).toMatchObject([
    { act: "volunteers.reveal", accountId: staff.accountId, name: staff.name, why: "cannot_reach" },
  ]);
  const now = new Date();
  expect(uncoveredUntil(looks, staff, now)).not.toBeNull();
  expect(uncoveredUntil(looks, { ...staff, sessionId: "another" }, now)).toBeNull();
  expect(uncoveredUntil(looks, staff, new Date(now.getTime() + 10 * 60_000))).toBeNull();
});

test("links are audited, replace earlier ones, and leave no open token in the database", async () => {
  const who = await aVolunteer({ birthMonth: young });
  const make = () => makeSignInLink(staff, { volunteerId: who.volunteerId }, aKey(staff, "volunteers.sign_in_link"));
  const [first, second] = [await make(), await make()];
  const guardian = await makeGuardianLink(
    staff,
    { volunteerId: who.volunteerId },
    aKey(staff, "volunteers.guardian_link"),
  );
  const tokens = [first, second, guardian].map((made) => (made.ok && made.said ? unsealToken(made.said) : null) ?? "");
  const states = await Promise.all(
    tokens.map((token, i) => linkState(db, token, i === 2 ? "guardian" : "sign_in", new Date())),
  );
  expect(states.map((link) => link.state)).toEqual(["revoked", "open", "open"]);
  const stored = JSON.stringify([await db.select().from(oneTimeLinks), await db.select().from(onceKeys)]);
  for (const token of tokens) expect(stored).not.toContain(token);
  expect(await auditOf(who.volunteerId, "volunteers.sign_in_link")).toHaveLength(2);
  const adult = await aVolunteer();
  expect(await makeGuardianLink(staff, { volunteerId: adult.volunteerId }, aKey(staff, "x"))).toMatchObject({
    reason: "volunteers.refusals.no_guardian_needed",
  });
});

test("the roster is found by name, pinyin, number and filters, within one's leagues, and counts its views", async () => {
  const scope = ["150500"];
  const one = await aVolunteer({
    region: "150500",
    name: "示例·齐齐格",
    languageMn: "teach",
    qualifications: [{ kind: "docent" }],
  });
  await aVolunteer({ region: "150500", clearances: [{ on: addDays(today, -300), until: addDays(today, 9) }] });
  await aVolunteer({ region: "150500", clearances: [{ result: "under_review" }] });
  const waiting = await applicant({ region: "150500", birthMonth: young });
  await transaction(
    (tx) =>
      tx
        .update(volunteers)
        .set({ pinyin: "qiqige", initials: "qqg", number: "V00000426" })
        .where(eq(volunteers.id, one.volunteerId)),
    { alone: ["scenes"] },
  );
  const counts = await deskViewCounts(scope, today);
  expect(counts).toEqual({ active: 3, applied: 1, minors: 0, soon: 1, expired: 1, mongolian: 1, paused: 0, all: 4 });
  const find = async (query: Record<string, string>, within: string[] | null = scope) =>
    (await deskList(deskFilter(query), within, new Date(), today)).rows.map((row) => row.name);
  for (const q of ["齐齐", "qiqi", "QQG", "0000042", "V00000426"]) expect(await find({ q })).toEqual(["示例·齐齐格"]);
  expect(await find({ q: "齐齐" }, ["150100"])).toEqual([]);
  expect(await find({ qualification: "docent", language: "mn" })).toEqual(["示例·齐齐格"]);
  expect((await deskList(deskFilter({ view: "soon" }), scope, new Date(), today)).total).toBe(1);
  expect((await approvalQueue(scope, today)).map((row) => [row.id, row.guardianAgreed, row.doubles])).toEqual([
    [waiting.volunteerId, false, 0],
  ]);
  const twin = await applicant({ region: "150500", birthMonth: "2000-01" });
  await transaction(
    (tx) => tx.update(volunteers).set({ pinyin: "qiqige" }).where(eq(volunteers.id, twin.volunteerId)),
    { alone: ["scenes"] },
  );
  const queued = (await approvalQueue(scope, today)).find((row) => row.id === twin.volunteerId);
  expect(queued?.doubles).toBe(1);
  expect(queued && (await likelyDoubles(queued)).map((row) => row.number)).toEqual(["V00000426"]);
});
