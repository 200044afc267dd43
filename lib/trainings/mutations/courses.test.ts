import { and, eq, isNull } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  auditEntries,
  db,
  letters,
  qualifications,
  quizTries,
  registrations,
  sessionAttendances,
  trainingFeedback,
  trainingRecords,
  trainings,
} from "@/db";
import { aKey, aStaff, aTraining, aVolunteer, nextWeek, type SceneActor, theRegions } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { unsealToken } from "../../accounts/queries/sealed-token";
import { linkOf } from "../../letters/queries/link";
import type { Outcome } from "../../outcome";
import { placesDifferences } from "../../places/queries";
import { bookInput } from "../../registrations/input";
import { book } from "../../registrations/mutations/book";
import { withdrawBooking } from "../../registrations/mutations/withdraw";
import { HOUR_MS } from "../../time";
import { closeInput, enrolPartyInput, rollInput, trainingInput } from "../input";
import { beginTry } from "../quiz/mutations/begin-try";
import { handIn } from "../quiz/mutations/hand-in";
import { courseWithTrainees } from "../queries/trainees";
import { closeTraining } from "./close";
import { correctRecord } from "./correct";
import { enrol, enrolParty } from "./enrol";
import { giveFeedback, giveTicketFeedback } from "./give-feedback";
import { leaveCourse } from "./leave-course";
import { markRoll } from "./mark-roll";
import { saveTraining } from "./save";

let close: () => Promise<void>;
let staff: SceneActor;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
  staff = await aStaff();
});
afterAll(async () => {
  expect(await placesDifferences(db)).toEqual([]);
  await close();
});

const reasonOf = (outcome: Outcome) => (outcome.ok ? "ok" : outcome.reason.split(".").at(-1));
const bookingsOf = (eventId: string, accountId: string) =>
  db
    .select()
    .from(registrations)
    .where(and(eq(registrations.eventId, eventId), eq(registrations.accountId, accountId)));
const recordsOf = (eventId: string) => db.select().from(trainingRecords).where(eq(trainingRecords.eventId, eventId));
const heldBy = (volunteerId: string) =>
  db
    .select()
    .from(qualifications)
    .where(and(eq(qualifications.volunteerId, volunteerId), isNull(qualifications.withdrawnAt)));
const joins = (who: SceneActor, eventId: string, wait = false, now?: Date) =>
  enrol(who, { eventId, wait }, aKey(who, "trainings.enrol"), now);
/** A teacher or an enterprise fills the form in. */
const party = (eventId: string, more: Record<string, string>) =>
  enrolParty(
    enrolPartyInput.parse({ eventId, name: "示例·老师", ...more }),
    aKey({ accountId: "visitor" }, "trainings.enrol_party"),
    { actor: null, locale: "zh-CN" },
  );
/** Everybody with a seat in a session was there for so many minutes; without a number from beginning to end. */
async function roll(eventId: string, sessionId: string, now: Date, minutes = "", who?: readonly string[]) {
  const seats = await db
    .select({ id: registrations.id, version: sessionAttendances.version })
    .from(registrations)
    .leftJoin(sessionAttendances, eq(sessionAttendances.registrationId, registrations.id))
    .where(and(eq(registrations.sessionId, sessionId), eq(registrations.state, "confirmed")));
  const form: Record<string, string | string[]> = {
    eventId,
    sessionId,
    came: seats.map(({ id }) => id).filter((id) => !who || who.includes(id)),
  };
  for (const { id, version } of seats) {
    form[`minutes.${id}`] = minutes;
    form[`version.${id}`] = String(version ?? 0);
  }
  return markRoll(staff, rollInput.parse(form), aKey(staff, "trainings.mark_roll"), now);
}
const closes = (eventId: string, now: Date, more: Record<string, string> = {}, version = "1") =>
  closeTraining(staff, closeInput.parse({ eventId, version, ...more }), aKey(staff, "trainings.close"), now);
const after = (hours: number) => new Date(nextWeek(12).getTime() + hours * HOUR_MS);

describe("setting a course up", () => {
  const form = (eventId: string, more: object = {}) =>
    trainingInput.parse({ eventId, version: "0", trainee: "volunteer", language: "mn", minutesShare: "80", ...more });
  test("an event of kind training becomes one; with a version it is changed", async () => {
    const { eventId } = await aTraining();
    const save = (input: ReturnType<typeof form>) => saveTraining(staff, input, aKey(staff, "trainings.save", input));
    expect(reasonOf(await save(form(eventId)))).toBe("changed_meanwhile");
    expect(reasonOf(await save(form(eventId, { version: "1", grants: "onboarding", validMonths: "6" })))).toBe("ok");
    const [row] = await db.select().from(trainings).where(eq(trainings.eventId, eventId));
    expect(row).toMatchObject({ language: "mn", grants: "onboarding", validMonths: 6, version: 2, passMark: null });
    const outsider = await aStaff({ regions: ["150200"] });
    expect(reasonOf(await saveTraining(outsider, form(eventId), aKey(outsider, "x")))).toBe("outside_scope");
  });
  test("teachers and enterprises are granted nothing and have no quiz", () => {
    expect(() => form("x", { trainee: "teacher", grants: "docent" })).toThrow("grants_volunteers");
    expect(() => form("x", { trainee: "enterprise", passMark: "60", questionsAsked: "5" })).toThrow("quiz_volunteers");
    expect(() => form("x", { passMark: "60" })).toThrow("questions_asked");
  });
});

describe("enrolling", () => {
  test("books all sessions at once, tells by letter, and leaving gives all seats back", async () => {
    const [{ eventId, sessionIds }, bat] = [await aTraining({ sessions: 3 }), await aVolunteer()];
    expect(await joins(bat, eventId)).toMatchObject({ ok: true, id: eventId, said: "enrolled" });
    const booked = await bookingsOf(eventId, bat.accountId);
    expect(booked.map(({ sessionId }) => sessionId).sort()).toEqual([...sessionIds].sort());
    expect(reasonOf(await joins(bat, eventId))).toBe("already");
    expect(reasonOf(await leaveCourse(bat, { eventId }, aKey(bat, "trainings.leave")))).toBe("ok");
    expect((await bookingsOf(eventId, bat.accountId)).every(({ state }) => state === "withdrawn")).toBe(true);
    expect(reasonOf(await leaveCourse(bat, { eventId }, aKey(bat, "trainings.leave")))).toBe("nothing_to_leave");
    expect(reasonOf(await joins(bat, eventId))).toBe("ok");
  });

  test("all or none: one full session keeps the others free, unless they wait", async () => {
    const { eventId, sessionIds } = await aTraining({ sessions: 2, places: 1 });
    const [first, second, third] = [await aVolunteer(), await aVolunteer(), await aVolunteer()];
    expect(reasonOf(await joins(first, eventId))).toBe("ok");
    const [own] = await bookingsOf(eventId, first.accountId);
    const [letter] = await db
      .select()
      .from(letters)
      .where(eq(letters.cause, `ticket_confirmed:${own?.id}`));
    const token = (letter && linkOf(letter)?.split("/").at(-1)) ?? "";
    await withdrawBooking({ token }, aKey({ accountId: "visitor" }, "registrations.withdraw"));
    // Now one session is free and one is full.
    expect(reasonOf(await joins(second, eventId))).toBe("full");
    expect(await bookingsOf(eventId, second.accountId)).toEqual([]);
    expect(reasonOf(await joins(third, eventId, true))).toBe("ok");
    const states = (await bookingsOf(eventId, third.accountId)).map(({ sessionId, state }) => [sessionId, state]);
    expect(new Map(states.map(([id, state]) => [String(id), state])).size).toBe(2);
    expect(states.map(([, state]) => state).sort()).toEqual(["confirmed", "waitlisted"]);
    expect(sessionIds).toHaveLength(2);
  });

  test("whom it is for: by account for volunteers on the roster, by contact for the others", async () => {
    const [{ eventId }, { eventId: forTeachers }] = [await aTraining(), await aTraining({ trainee: "teacher" })];
    const applicant = await aVolunteer({ status: "applied" });
    expect(reasonOf(await joins(applicant, eventId))).toBe("not_active");
    expect(reasonOf(await joins(staff, eventId))).toBe("not_a_volunteer");
    expect(reasonOf(await joins(await aVolunteer(), forTeachers))).toBe("not_for_volunteers");
    expect(reasonOf(await party(eventId, { email: "a@example.test" }))).toBe("by_account");
  });

  test("a single session of a course is not booked past its enrolment", async () => {
    const { sessionIds } = await aTraining({ sessions: 2 });
    const input = bookInput.parse({
      sessionId: sessionIds[0],
      party: "person",
      seats: "1",
      name: "示例·路人",
      email: "past@example.test",
    });
    const visitor = { actor: null, locale: "zh-CN" as const };
    expect(reasonOf(await book(input, aKey({ accountId: "visitor" }, "registrations.book"), visitor))).toBe(
      "by_course",
    );
  });

  test("too late when what is left does not suffice", async () => {
    const { eventId } = await aTraining({ sessions: 2 });
    const bat = await aVolunteer();
    expect(reasonOf(await joins(bat, eventId, false, nextWeek(11)))).toBe("too_late");
    const { eventId: loose } = await aTraining({ sessions: 2, sessionsNeeded: 1 });
    expect(reasonOf(await joins(bat, loose, false, nextWeek(11)))).toBe("ok");
    expect(await bookingsOf(loose, bat.accountId)).toHaveLength(1);
  });
});

describe("the roll", () => {
  test("a tick means the whole session, minutes are those entered, and somebody else's marks stay", async () => {
    const { eventId, sessionIds } = await aTraining();
    const [session = ""] = sessionIds;
    const [a, b] = [await aVolunteer(), await aVolunteer()];
    await joins(a, eventId);
    await joins(b, eventId);
    const [first] = await bookingsOf(eventId, a.accountId);
    expect(reasonOf(await roll(eventId, session, nextWeek(9)))).toBe("not_begun");
    expect(reasonOf(await roll(eventId, session, after(1), "", [first?.id ?? ""]))).toBe("ok");
    const rows = await db.select().from(sessionAttendances).where(eq(sessionAttendances.sessionId, session));
    expect(rows.map(({ minutes, present }) => [minutes, present]).sort()).toEqual([
      [0, 0],
      [120, 1],
    ]);
    const stale = rollInput.parse({
      eventId,
      sessionId: session,
      [`minutes.${first?.id}`]: "30",
      [`version.${first?.id}`]: "0",
      came: first?.id,
    });
    expect(reasonOf(await markRoll(staff, stale, aKey(staff, "x"), after(1)))).toBe("roll_changed");
    expect(reasonOf(await roll(eventId, session, after(1), "500"))).toBe("ok");
    const again = await db.select().from(sessionAttendances).where(eq(sessionAttendances.sessionId, session));
    expect(again.map(({ minutes }) => minutes)).toEqual([120, 120]);
  });
});

describe("the quiz", () => {
  test("the server draws; handed in once, scored once, open while tries are left", async () => {
    const { eventId } = await aTraining({ bank: 5, passMark: 60, questionsAsked: 3, triesAllowed: 2 });
    const [bat, other] = [await aVolunteer(), await aVolunteer()];
    const begin = (who = bat, now = nextWeek(11)) => beginTry(who, { eventId }, aKey(who, "trainings.begin_try"), now);
    expect(reasonOf(await begin())).toBe("not_enrolled");
    await joins(bat, eventId);
    await joins(other, eventId);
    expect(reasonOf(await begin(bat, nextWeek(9)))).toBe("quiz_not_yet");
    const begun = await begin();
    expect(await begin()).toMatchObject({ ok: true, id: begun.ok && begun.id });
    const [row] = await db.select().from(quizTries).where(eq(quizTries.eventId, eventId));
    expect(new Set(row?.questionIds).size).toBe(3);
    const answer = (tryId: string, option: number, who = bat) =>
      handIn(
        who,
        { tryId, answers: Object.fromEntries((row?.questionIds ?? []).map((id) => [id, [option]])) },
        aKey(who, "trainings.hand_in", option),
        nextWeek(11),
      );
    expect(reasonOf(await answer(row?.id ?? "", 0, other))).toBe("not_found");
    expect(await answer(row?.id ?? "", 1)).toMatchObject({ ok: true, said: "quiz_failed" });
    expect(reasonOf(await answer(row?.id ?? "", 0))).toBe("handed_in");
    await begin();
    const [, second] = await db.select().from(quizTries).where(eq(quizTries.eventId, eventId)).orderBy(quizTries.turn);
    const right = Object.fromEntries((second?.questionIds ?? []).map((id) => [id, [0]]));
    const handed = await handIn(bat, { tryId: second?.id ?? "", answers: right }, aKey(bat, "x"), nextWeek(11));
    expect(handed).toMatchObject({ ok: true, said: "quiz_passed" });
    expect(reasonOf(await begin())).toBe("quiz_passed");
  });
});

describe("closing", () => {
  test("writes the records and grants what passing gives, only now; the person is told once", async () => {
    const { eventId, sessionIds } = await aTraining();
    const [bat, absent] = [await aVolunteer(), await aVolunteer()];
    await joins(bat, eventId);
    await joins(absent, eventId);
    const [seat] = await bookingsOf(eventId, bat.accountId);
    expect(reasonOf(await closes(eventId, nextWeek(11)))).toBe("not_over");
    expect(reasonOf(await closes(eventId, after(1)))).toBe("roll_missing");
    await roll(eventId, sessionIds[0] ?? "", after(1), "", [seat?.id ?? ""]);
    expect(await heldBy(bat.volunteerId)).toEqual([]);
    expect(reasonOf(await closes(eventId, after(1), {}, "9"))).toBe("changed_meanwhile");
    expect(reasonOf(await closes(eventId, after(1)))).toBe("ok");
    const records = await recordsOf(eventId);
    expect(records.map(({ volunteerId, result, minutes }) => [volunteerId, result, minutes]).sort()).toEqual(
      [
        [bat.volunteerId, "passed", 120],
        [absent.volunteerId, "absent", 0],
      ].sort(),
    );
    const [held] = await heldBy(bat.volunteerId);
    expect(held).toMatchObject({ kind: "docent", trainingRecordId: records.find((r) => r.result === "passed")?.id });
    expect(await heldBy(absent.volunteerId)).toEqual([]);
    const told = await db.select().from(letters).where(eq(letters.accountId, bat.accountId));
    expect(told.filter(({ kind }) => kind === "training_closed")).toHaveLength(1);
    const acts = await db.select().from(auditEntries).where(eq(auditEntries.subjectId, bat.volunteerId));
    expect(acts.map(({ act }) => act)).toEqual(["trainings.grant"]);
    expect(reasonOf(await closes(eventId, after(2), {}, "2"))).toBe("closed");
    expect(reasonOf(await joins(await aVolunteer(), eventId))).toBe("closed");
  });

  test("otherwise than the rule only with a reason, which stands in the record", async () => {
    const { eventId, sessionIds } = await aTraining();
    const bat = await aVolunteer();
    await joins(bat, eventId);
    await roll(eventId, sessionIds[0] ?? "", after(1), "60");
    const [trainee] = (await courseWithTrainees(db, eventId))?.trainees ?? [];
    const result = { [`result.${trainee?.id}`]: "passed" };
    const refused = await closes(eventId, after(1), result);
    expect(refused).toMatchObject({ ok: false, fields: { [`reason.${trainee?.id}`]: expect.any(String) } });
    expect(await recordsOf(eventId)).toEqual([]);
    expect(reasonOf(await closes(eventId, after(1), { ...result, [`reason.${trainee?.id}`]: "补看了录像" }))).toBe(
      "ok",
    );
    expect((await recordsOf(eventId))[0]).toMatchObject({ result: "passed", reason: "补看了录像", minutes: 60 });
    expect(await heldBy(bat.volunteerId)).toHaveLength(1);
  });

  test("enterprises and teachers get a record under their link, and nothing is granted", async () => {
    const { eventId, sessionIds } = await aTraining({ trainee: "enterprise", sessions: 2 });
    expect(reasonOf(await party(eventId, { email: "e@example.test", seats: "3" }))).toBe("whose");
    const outcome = await party(eventId, { email: "e@example.test", seats: "3", groupName: "示例企业" });
    const token = (outcome.ok && unsealToken(outcome.said ?? "")) || "";
    for (const [i, session] of sessionIds.entries()) await roll(eventId, session, after(1 + 24 * i));
    const say = (rating: number) =>
      giveTicketFeedback({ token, rating, text: null }, aKey({ accountId: "visitor" }, "x"), after(2));
    expect(reasonOf(await say(4))).toBe("ok");
    expect(reasonOf(await say(5))).toBe("ok");
    expect(await db.select().from(trainingFeedback).where(eq(trainingFeedback.eventId, eventId))).toMatchObject([
      { rating: 5 },
    ]);
    expect(reasonOf(await closes(eventId, after(30)))).toBe("ok");
    const [record] = await recordsOf(eventId);
    expect(record).toMatchObject({ volunteerId: null, people: 3, result: "passed", sessionsAttended: 2, minutes: 240 });
    const [letter] = await db
      .select()
      .from(letters)
      .where(eq(letters.cause, `training_closed:${record?.id}`));
    expect(letter && linkOf(letter)).toContain("/t/");
  });
});

describe("afterwards", () => {
  test("a correction is a new entry; what was granted is taken back, what was missing is granted", async () => {
    const { eventId, sessionIds } = await aTraining();
    const bat = await aVolunteer();
    await joins(bat, eventId);
    await roll(eventId, sessionIds[0] ?? "", after(1));
    expect(reasonOf(await giveFeedback(bat, { eventId, rating: 5, text: null }, aKey(bat, "x"), after(1)))).toBe("ok");
    await closes(eventId, after(1));
    const [record] = await recordsOf(eventId);
    const correct = (recordId: string, result: "passed" | "attended" | "absent") =>
      correctRecord(
        staff,
        { recordId, result, reason: "代人听课" },
        aKey(staff, "trainings.correct", result),
        after(2),
      );
    expect(reasonOf(await correct(record?.id ?? "", "passed"))).toBe("same_result");
    expect(reasonOf(await correct(record?.id ?? "", "absent"))).toBe("not_there");
    expect(reasonOf(await correct(record?.id ?? "", "attended"))).toBe("ok");
    expect(await heldBy(bat.volunteerId)).toEqual([]);
    expect(reasonOf(await correct(record?.id ?? "", "attended"))).toBe("corrected_already");
    const latest = (await recordsOf(eventId)).find(({ correctsId }) => correctsId === record?.id);
    expect(latest).toMatchObject({ result: "attended", reason: "代人听课", minutes: 120 });
    expect(reasonOf(await correct(latest?.id ?? "", "passed"))).toBe("ok");
    expect(await heldBy(bat.volunteerId)).toHaveLength(1);
    expect(await recordsOf(eventId)).toHaveLength(3);
  });
});
