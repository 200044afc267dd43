import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  auditEntries,
  certificateAsks,
  certificateBatches,
  certificateLines,
  certificates,
  consents,
  db,
  identityNumbers,
  issuers,
  letters,
  organisations,
  serviceHeads,
  signingKeys,
  teamMembers,
  teams,
  transaction,
  volunteers,
} from "@/db";
import { aKey, aStaff, aVolunteer, type SceneActor, theRegions, type VolunteerActor } from "@/db/seed/scenes";
import { anIssuingUnit, served } from "@/db/seed/scene-certificates";
import { freshDatabase } from "@/db/testing";
import { withdrawConsent } from "../../consents/mutations";
import { append } from "../../hours/mutations/entry";
import { spanMinutes } from "../../hours/rules/minutes";
import { askInput, issuerInput } from "../input";
import { shownNumber, maskedNumber } from "../queries/identity";
import { publicKeys } from "../queries/keys";
import { linesOf, waitingCount } from "../queries/lines";
import { staleOnes } from "../queries/stale";
import { registered } from "../queries/verify";
import { isSignedWith, statementOfSnapshot } from "../rules/signing";
import { isSnapshot, type Snapshot } from "../rules/snapshot";
import { compact, readStatement, signedText } from "../rules/statement";
import { decline, notice, withdrawAsk } from "./answer";
import { ask } from "./ask";
import { runBatches, startBatch } from "./batch";
import { replace, revoke } from "./end";
import { issue } from "./issue";
import { saveIssuer } from "./save-issuer";
import { showIdentity } from "./show-identity";
import { rotateKey } from "./signing-key";

let close: () => Promise<void>;
let staff: SceneActor;
let unit: string;
const now = new Date("2026-11-22T04:00:00Z");
const year = { fromDay: "2026-01-01", toDay: "2026-11-22" };
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
  [staff, unit] = [await aStaff(), await anIssuingUnit()];
}, 60_000);
afterAll(() => close());

const key = (who: SceneActor, act: string) => aKey(who, act);
const asks = (who: VolunteerActor, more: object = {}) =>
  ask(who, askInput.parse({ recordingUnitId: unit, ...year, ...more }), key(who, "certificates.ask"), now);
const issues = (askId: string, by = staff, version = 1) =>
  issue(by, { askId, version }, key(by, "certificates.issue"), now);
const rowOf = async (id: string) => {
  const [row] = await db.select().from(certificates).where(eq(certificates.id, id));
  if (!row) throw new Error("no certificate");
  return row;
};
const snapshotOf = (row: { snapshot: unknown }): Snapshot => {
  if (!isSnapshot(row.snapshot)) throw new Error("no snapshot");
  return row.snapshot;
};
const lettersTo = async (who: VolunteerActor) =>
  (await db.select({ kind: letters.kind }).from(letters).where(eq(letters.accountId, who.accountId))).map(
    ({ kind }) => kind,
  );
const good = <T extends { ok: boolean }>(outcome: T): Extract<T, { ok: true }> => {
  if (!isGood(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
};
const isGood = <T extends { ok: boolean }>(outcome: T): outcome is Extract<T, { ok: true }> => outcome.ok;

/** Somebody with two confirmed records and one that waits. */
async function someone(scene: Parameters<typeof aVolunteer>[0] = {}) {
  const who = await aVolunteer(scene);
  const heads = [
    await served(who.volunteerId, unit, { day: "2026-04-20", minutes: 200 }),
    await served(who.volunteerId, unit, { day: "2026-05-16", minutes: 125 }),
    await served(who.volunteerId, unit, { day: "2026-06-01", minutes: 60, state: "pending" }),
  ];
  return { who, heads };
}
async function issued() {
  const { who, heads } = await someone();
  const { id } = good(await asks(who));
  const done = good(await issues(id));
  return { who, heads, askId: id, row: await rowOf(done.id) };
}

describe("asking", () => {
  test("needs a counted record of the unit, and one ask at a time", async () => {
    const nobody = await aVolunteer();
    expect(await asks(nobody)).toMatchObject({ reason: "certificates.refusals.nothing_counted" });
    const { who } = await someone();
    good(await asks(who));
    expect(await asks(who)).toMatchObject({ reason: "certificates.refusals.already_asked" });
  });
  test("the desk of the league is told", async () => {
    const { who } = await someone();
    const { id } = good(await asks(who));
    const told = await db
      .select()
      .from(letters)
      .where(eq(letters.cause, `certificate_asked:${id}:${staff.accountId}`));
    expect(told).toHaveLength(1);
  });
  test("can be withdrawn by oneself only, and is then free again", async () => {
    const { who } = await someone();
    const { id } = good(await asks(who));
    const other = await aVolunteer();
    const back = (by: VolunteerActor) =>
      withdrawAsk(by, { askId: id, version: 1 }, key(by, "certificates.withdraw_ask"), now);
    expect(await back(other)).toMatchObject({ reason: "shell.refusals.not_found" });
    good(await back(who));
    expect(await back(who)).toMatchObject({ reason: "certificates.refusals.answered" });
    good(await asks(who));
  });
  test("not for days to come", async () => {
    const { who } = await someone();
    expect(await asks(who, { toDay: "2026-12-31" })).toMatchObject({
      ok: false,
      fields: { toDay: "certificates.refusals.future" },
    });
  });
});

describe("issuing", () => {
  test("writes the counted lines of the unit, which add up, signed so that anyone can tell", async () => {
    const { who, heads, row, askId } = await issued();
    const snapshot = snapshotOf(row);
    expect(snapshot.lines.map(({ recordId }) => recordId)).toEqual(heads.slice(0, 2).map(({ recordId }) => recordId));
    expect(snapshot.minutes).toBe(325);
    expect(row.minutes).toBe(325);
    expect(await db.$count(certificateLines, eq(certificateLines.certificateId, row.id))).toBe(2);
    expect(row.number).toMatch(/^ZY26-/);
    expect(snapshot.unit.handler).toBe(staff.name);
    const read = readStatement(compact(signedText(row.keyId, statementOfSnapshot(snapshot)), row.signature));
    const keys = await publicKeys();
    expect(read && isSignedWith(keys[row.keyId] ?? "", read)).toBe(true);
    expect(await lettersTo(who)).toContain("certificate_issued");
    const [answered] = await db.select().from(certificateAsks).where(eq(certificateAsks.id, askId));
    expect(answered).toMatchObject({ state: "issued", certificateId: row.id });
    expect(await issues(askId, staff, 2)).toMatchObject({ reason: "certificates.refusals.answered" });
    expect(await asks(who)).toMatchObject({ reason: "certificates.refusals.same_exists" });
  });
  test("stands on counted records of that unit that began in the period, by the clock of the place", async () => {
    const { who } = await someone();
    const other = await anIssuingUnit();
    await served(who.volunteerId, other, { day: "2026-04-21", minutes: 60 });
    for (const state of ["disputed", "voided"] as const)
      await served(who.volunteerId, unit, { day: "2026-04-22", minutes: 60, state });
    const corrected = await served(who.volunteerId, unit, { day: "2026-04-23", minutes: 30, state: "corrected" });
    await served(who.volunteerId, unit, { day: "2026-04-24", minutes: 0 });
    // 00:30 on 25 April in Shanghai is still the 24th in UTC.
    const night = await served(who.volunteerId, unit, { day: "2026-04-24", hour: 16.5, minutes: 40 });
    const wanted = { volunteerId: who.volunteerId, recordingUnitId: unit };
    const chains = async (fromDay: string, toDay: string) =>
      (await linesOf(db, { ...wanted, fromDay, toDay })).map(({ chain }) => chain);
    expect(await chains("2026-04-21", "2026-04-25")).toEqual([corrected.chain, night.chain]);
    expect(await chains("2026-04-24", "2026-04-24")).toEqual([]);
    expect(await chains("2026-04-25", "2026-04-25")).toEqual([night.chain]);
    expect(await waitingCount(db, { ...wanted, fromDay: "2026-04-21", toDay: "2026-06-30" })).toBe(2);
  });
  test("never for oneself, never from another league, never as it was not seen", async () => {
    const { who } = await someone();
    const { id } = good(await asks(who));
    expect(await issues(id, { ...staff, volunteerId: who.volunteerId })).toMatchObject({
      reason: "certificates.refusals.own",
    });
    expect(await issues(id, await aStaff({ regions: ["152500"] }))).toMatchObject({
      reason: "shell.refusals.outside_scope",
    });
    expect(await issues(id, staff, 7)).toMatchObject({ reason: "shell.refusals.changed_meanwhile" });
    expect(await issues("none")).toMatchObject({ reason: "shell.refusals.not_found" });
  });
  test("the public notice comes first where the unit gives one", async () => {
    const { who } = await someone();
    const { id } = good(await asks(who));
    const tell = (version: number) => notice(staff, { askId: id, version }, key(staff, "certificates.notice"), now);
    expect(await tell(1)).toMatchObject({ reason: "certificates.refusals.no_notice" });
    await transaction((tx) => tx.update(issuers).set({ noticeDays: 7 }).where(eq(issuers.organisationId, unit)), {
      alone: ["x"],
    });
    expect(await issues(id)).toMatchObject({ reason: "certificates.refusals.notice_first" });
    expect(good(await tell(1)).said).toBe("2026-11-28");
    expect(await issues(id, staff, 2)).toMatchObject({ reason: "certificates.refusals.notice_runs" });
    const after = new Date("2026-11-28T16:00:00Z");
    good(await issue(staff, { askId: id, version: 2 }, key(staff, "certificates.issue"), after));
    await transaction((tx) => tx.update(issuers).set({ noticeDays: 0 }).where(eq(issuers.organisationId, unit)), {
      alone: ["x"],
    });
  });
  test("a declined ask says why", async () => {
    const { who } = await someone();
    const { id } = good(await asks(who));
    good(
      await decline(staff, { askId: id, version: 1, reason: "示例的理由" }, key(staff, "certificates.decline"), now),
    );
    expect(await lettersTo(who)).toContain("certificate_declined");
  });
});

describe("afterwards", () => {
  const correct = async (heads: Awaited<ReturnType<typeof someone>>["heads"]) => {
    const [head] = heads;
    if (!head) throw new Error("no head");
    const [live] = await db.select().from(serviceHeads).where(eq(serviceHeads.chain, head.chain));
    if (!live) throw new Error("no head");
    const { volunteerId, eventId, attendanceId, recordingUnitId, startsAt, endsAt, evidence, isSample } = live;
    const minutes = spanMinutes(startsAt, new Date(startsAt.getTime() + 60 * 60_000));
    await transaction(
      (tx) =>
        append(
          tx,
          live,
          { volunteerId, eventId, attendanceId, recordingUnitId, minutes, startsAt, endsAt, evidence, isSample },
          { state: "corrected", reason: "示例", by: staff.accountId },
          now,
        ),
      { alone: [`volunteer:${volunteerId}`] },
    );
  };
  test("a corrected record makes a certificate stale; replacing gives a new one, and the old says so", async () => {
    const { who, heads, row } = await issued();
    const again = (version = 1) =>
      replace(staff, { certificateId: row.id, version, reason: "时长更正" }, key(staff, "certificates.replace"), now);
    expect(await again()).toMatchObject({ reason: "certificates.refusals.nothing_changed" });
    expect((await staleOnes(null)).map(({ id }) => id)).not.toContain(row.id);
    await correct(heads);
    expect((await staleOnes(["150100"])).map(({ id }) => id)).toContain(row.id);
    expect((await staleOnes(["152500"])).map(({ id }) => id)).not.toContain(row.id);
    const { id } = good(await again());
    const next = await rowOf(id);
    expect(next).toMatchObject({ replacesId: row.id, minutes: 185, state: "issued" });
    expect(next.number).not.toBe(row.number);
    expect(await rowOf(row.id)).toMatchObject({ state: "superseded", endReason: "时长更正" });
    expect((await staleOnes(null)).map((one) => one.id)).not.toContain(row.id);
    expect(await lettersTo(who)).toContain("certificate_superseded");
    expect(await again(2)).toMatchObject({ reason: "certificates.refusals.not_valid_now" });
  });
  test("revoked is revoked, with the reason shown to whoever checks; never one's own", async () => {
    const { who, row } = await issued();
    const end = (by: SceneActor) =>
      revoke(by, { certificateId: row.id, version: 1, reason: "示例：记录有误" }, key(by, "certificates.revoke"), now);
    expect(await end({ ...staff, volunteerId: who.volunteerId })).toMatchObject({
      reason: "certificates.refusals.own",
    });
    expect(await end(await aStaff({ regions: ["152500"] }))).toMatchObject({ reason: "shell.refusals.outside_scope" });
    good(await end(staff));
    expect(await registered(row.number)).toMatchObject({ state: "revoked", reason: "示例：记录有误" });
    expect(await lettersTo(who)).toContain("certificate_revoked");
  });
  test("a check shows number, period, hours, issuer, state and a masked name, and nothing else", async () => {
    const { who, row } = await issued();
    const [holder] = await db.select().from(volunteers).where(eq(volunteers.id, who.volunteerId));
    const shown = await registered(row.number);
    expect(Object.keys(shown ?? {}).sort()).toEqual(
      [
        "endedAt",
        "fromDay",
        "isSample",
        "issuedOn",
        "lines",
        "minutes",
        "name",
        "number",
        "reason",
        "state",
        "toDay",
        "unit",
        "unitEn",
      ].sort(),
    );
    expect(JSON.stringify(shown)).not.toContain(holder?.name);
    expect(JSON.stringify(shown)).not.toContain(holder?.number);
    expect(await registered("ZY26-2222-2222")).toBeNull();
  });
  test("a new key signs, the old one still checks, and its private half is gone", async () => {
    const { row } = await issued();
    const admin = await aStaff({ role: "admin" });
    good(await rotateKey(admin, { reason: "例行更换" }, key(admin, "certificates.rotate_key"), now));
    const [old] = await db.select().from(signingKeys).where(eq(signingKeys.id, row.keyId));
    expect(old).toMatchObject({ sealedPrivateKey: null, retiredAt: now });
    const { row: next } = await issued();
    expect(next.keyId).not.toBe(row.keyId);
    const keys = await publicKeys();
    for (const one of [row, next]) {
      const read = readStatement(compact(signedText(one.keyId, statementOfSnapshot(snapshotOf(one))), one.signature));
      expect(read && isSignedWith(keys[one.keyId] ?? "", read)).toBe(true);
    }
  });
});

describe("identity numbers", () => {
  // Nobody's: the place code 000000 belongs to nowhere.
  const number = "000000190001010008";
  const wanted = { withIdentity: "on", identityKind: "passport", identityNumber: "E00000000" };
  test("are checked, sealed, bound to their person and shown masked", async () => {
    expect(
      askInput.safeParse({
        recordingUnitId: unit,
        ...year,
        ...wanted,
        identityKind: "resident_card",
        identityNumber: number,
      }).success,
    ).toBe(false);
    const { who } = await someone();
    good(await asks(who, wanted));
    const [row] = await db.select().from(identityNumbers).where(eq(identityNumbers.volunteerId, who.volunteerId));
    expect(JSON.stringify(row)).not.toContain("E00000000");
    expect(await maskedNumber(who.volunteerId)).toEqual({ kind: "passport", number: "E*******0" });
    const other = await someone();
    good(await asks(other.who, { ...wanted, identityNumber: "E11111111" }));
    await transaction(
      (tx) =>
        tx
          .update(identityNumbers)
          .set({ sealed: row?.sealed ?? "" })
          .where(eq(identityNumbers.volunteerId, other.who.volunteerId)),
      { alone: ["x"] },
    );
    expect(await maskedNumber(other.who.volunteerId)).toBeNull();
  });
  test("a minor's is not taken, and one must be entered", async () => {
    const { who } = await someone({ birthMonth: "2010-01" });
    expect(await asks(who, wanted)).toMatchObject({ reason: "certificates.refusals.identity_minor" });
    const { who: adult } = await someone();
    expect(await asks(adult, { ...wanted, identityNumber: "" })).toMatchObject({
      fields: { identityNumber: "certificates.refusals.identity_missing" },
    });
  });
  test("every sight needs a reason and is in the log; it lasts ten minutes, in this session", async () => {
    const { who } = await someone();
    const { id } = good(await asks(who, wanted));
    const row = await rowOf(good(await issues(id)).id);
    expect(JSON.stringify(row.snapshot)).not.toContain("E0000");
    expect(snapshotOf(row).identityKind).toBe("passport");
    expect((await shownNumber(staff, row, new Date()))?.number).toBe("E*******0");
    const see = (by: SceneActor) =>
      showIdentity(by, { certificateId: row.id, why: "print_full" }, key(by, "certificates.show_identity"));
    expect(await see(await aStaff({ regions: ["152500"] }))).toMatchObject({ reason: "shell.refusals.outside_scope" });
    good(await see(staff));
    expect((await shownNumber(staff, row, new Date()))?.number).toBe("E00000000");
    expect((await shownNumber({ ...staff, sessionId: "another" }, row, new Date()))?.number).toBe("E*******0");
    expect((await shownNumber(staff, row, new Date(Date.now() + 11 * 60_000)))?.number).toBe("E*******0");
    const log = await db.select().from(auditEntries).where(eq(auditEntries.subjectId, row.id));
    expect(log.filter(({ act }) => act === "certificates.show_identity")).toHaveLength(1);
    const { row: plain } = await issued();
    expect(
      await showIdentity(
        staff,
        { certificateId: plain.id, why: "print_full" },
        key(staff, "certificates.show_identity"),
      ),
    ).toMatchObject({ reason: "certificates.refusals.identity_none" });
  });
  test("is deleted when no ask and no certificate needs it, and when the consent is withdrawn", async () => {
    const { who } = await someone();
    const { id } = good(await asks(who, wanted));
    good(
      await decline(staff, { askId: id, version: 1, reason: "示例的理由" }, key(staff, "certificates.decline"), now),
    );
    expect(await maskedNumber(who.volunteerId)).toBeNull();
    good(await asks(who, wanted));
    expect(await maskedNumber(who.volunteerId)).not.toBeNull();
    good(await withdrawConsent(who, { purpose: "identity", version: "" }, key(who, "volunteers.withdraw_consent")));
    expect(await maskedNumber(who.volunteerId)).toBeNull();
    const given = await db.select().from(consents).where(eq(consents.volunteerId, who.volunteerId));
    expect(given.every(({ withdrawnAt }) => withdrawnAt !== null)).toBe(true);
  });
});

describe("a whole team", () => {
  test("each gets one, whoever cannot is named, and an interrupted run carries on", async () => {
    const people = [await someone(), await someone(), await someone()];
    const helper: SceneActor = { ...staff, ...(await aStaff()), volunteerId: null };
    const teamId = `team-${crypto.randomUUID()}`;
    const idle = await aVolunteer();
    await transaction(
      async (tx) => {
        await tx
          .insert(teams)
          .values({ id: teamId, organisationId: unit, name: "示例队", regionCode: "150100", isSample: false });
        for (const volunteerId of [...people.map(({ who }) => who.volunteerId), idle.volunteerId])
          await tx.insert(teamMembers).values({ teamId, volunteerId, isLead: false });
      },
      { alone: ["x"] },
    );
    const [first] = people;
    if (!first) throw new Error("nobody");
    // One of them has theirs already.
    good(await issues(good(await asks(first.who)).id));
    const start = () =>
      startBatch(helper, { teamId, recordingUnitId: unit, ...year }, key(helper, "certificates.batch"), now);
    const { id, said } = good(await start());
    expect(said).toBe("3");
    expect(await start()).toMatchObject({ reason: "certificates.refusals.batch_runs" });
    await Promise.all([runBatches(now), runBatches(now)]);
    await runBatches(now);
    const [batch] = await db.select().from(certificateBatches).where(eq(certificateBatches.id, id));
    expect(batch).toMatchObject({
      issued: 2,
      total: 3,
      refused: { [first.who.volunteerId]: "certificates.refusals.same_exists" },
    });
    expect(batch?.endedAt).toEqual(now);
    expect(await db.$count(certificates, eq(certificates.batchId, id))).toBe(2);
  });
  test("nobody with a record, nothing to run", async () => {
    const teamId = `team-${crypto.randomUUID()}`;
    await transaction(
      (tx) =>
        tx
          .insert(teams)
          .values({ id: teamId, organisationId: unit, name: "示例空队", regionCode: "150100", isSample: false }),
      { alone: ["x"] },
    );
    expect(
      await startBatch(staff, { teamId, recordingUnitId: unit, ...year }, key(staff, "certificates.batch"), now),
    ).toMatchObject({
      reason: "certificates.refusals.nobody",
    });
  });
});

test("what a unit says of itself is changed with its version, in its league, and holds from then on", async () => {
  const own = await anIssuingUnit();
  const input = (more: object) =>
    issuerInput.parse({ organisationId: own, version: 1, personInCharge: "示例·甲", contact: "示例电话", ...more });
  const save = (more: object, by = staff) => saveIssuer(by, input(more), key(by, "certificates.save_issuer"));
  expect(await save({ note: "甲" }, await aStaff({ regions: ["152500"] }))).toMatchObject({
    reason: "shell.refusals.outside_scope",
  });
  good(await save({ note: "甲" }));
  expect(await save({ note: "乙" })).toMatchObject({
    reason: "shell.refusals.changed_meanwhile",
    current: { note: "甲", version: 2 },
  });
  expect(good(await save({ note: "甲", version: 2 })).said).toBe("unchanged");
  expect(issuerInput.safeParse({ organisationId: own, version: 1, layout: "mongol_han" }).success).toBe(false);
  await transaction((tx) => tx.update(organisations).set({ isIssuer: false }).where(eq(organisations.id, own)), {
    alone: ["x"],
  });
  expect(await save({ version: 2 })).toMatchObject({ reason: "certificates.refusals.not_issuer" });
});
