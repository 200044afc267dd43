import { and, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  connections,
  db,
  events,
  letters,
  offeredDates,
  offers,
  organisations,
  positions,
  requestEntries,
  requests,
  shifts,
  signups,
  transaction,
} from "@/db";
import { aKey, aStaff, aVolunteer, nextWeek, type SceneActor, theRegions, type VolunteerActor } from "@/db/seed/scenes";
import { anIssuer, aRequest, aSchool } from "@/db/seed/scene-requests";
import { freshDatabase } from "@/db/testing";
import { issueLink } from "../../requests/mutations/link";
import { placesDifferences } from "../../places/queries";
import { acceptOffer } from "../../signups/mutations/accept-offer";
import { plusMinutes } from "../../time";
import { offerInput } from "../input";
import { acceptDate } from "./accept-date";
import { askHost, writeToHost } from "./ask";
import { callOff } from "./call-off";
import { declineRequest } from "./decline";
import { declineDates } from "./decline-dates";
import { handOver } from "./hand-over";
import { lapseDates } from "./lapse-dates";
import { offerDates } from "./offer";
import { registerHost } from "./register-host";
import { takeRequest } from "./take";
import { takeDatesBack } from "./take-back";
import { undoOffer } from "./undo";
import { cancelEvent } from "../../events/mutations/cancel";

let close: () => Promise<void>;
let staff: SceneActor;
let issuer: string;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
  staff = await aStaff();
  issuer = await anIssuer();
}, 120_000);
afterAll(() => close());

const docent = {
  qualifications: [{ kind: "docent" as const }, { kind: "onboarding" as const }],
  clearances: [{}],
};
/** Two lecturers and a helper who may all come. */
const aTeam = async () => ({
  lecturers: [await aVolunteer(docent), await aVolunteer(docent)],
  helper: await aVolunteer(docent),
});
type Team = Awaited<ReturnType<typeof aTeam>>;

async function asked(own: Parameters<typeof aRequest>[0] = {}) {
  const id = await aRequest({
    contactEmail: "host@example.test",
    organisationId: await aSchool(),
    whitelistItem: "科普宣传教育",
    whitelistYear: 2026,
    approvalNumber: "X-1",
    ...own,
  });
  await transaction((tx) => issueLink(tx, id, { days: 30, by: null, now: new Date() }), { alone: ["scene"] });
  return id;
}
const wall = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16);
const offering = async (requestId: string, team: Team, starts: Date[] = [nextWeek(10)], more = {}) => {
  const request = await of(requestId);
  const input = offerInput.parse({
    requestId,
    version: request.version,
    whitelistItem: request.whitelistItem ?? "",
    whitelistYear: request.whitelistYear ?? undefined,
    approvalNumber: request.approvalNumber ?? "",
    slot: starts.map(wall),
    minutes: 90,
    title: "我的发明能申请专利吗",
    summary: "从小发明讲到专利",
    place: "报告厅",
    recordingUnitId: issuer,
    riskNotice: "无特殊风险",
    lecturers: 2,
    helpers: 1,
    lecturerIds: team.lecturers.map((who) => who.volunteerId),
    helperIds: [team.helper.volunteerId],
    ...more,
  });
  return (by: SceneActor = staff, now = new Date()) => offerDates(by, input, aKey(by, "requests.offer"), now);
};
const of = async (id: string) => {
  const [row] = await db.select().from(requests).where(eq(requests.id, id));
  if (!row) throw new Error("no request");
  return row;
};
const datesOf = (id: string) =>
  db.select().from(offeredDates).where(eq(offeredDates.requestId, id)).orderBy(offeredDates.startsAt);
const lettersOf = async (cause: string) =>
  (await db.select().from(letters)).filter((letter) => letter.cause.startsWith(cause));
const offersOn = (eventId: string) =>
  db
    .select({ id: offers.id, state: offers.state, volunteerId: offers.volunteerId })
    .from(offers)
    .innerJoin(signups, eq(signups.id, offers.signupId))
    .where(eq(signups.eventId, eventId));
const entries = async (id: string) =>
  (
    await db
      .select()
      .from(requestEntries)
      .where(eq(requestEntries.requestId, id))
      .orderBy(requestEntries.at, requestEntries.id)
  ).map((row) => row.kind);
const guest = { accountId: "visitor" };
const later = (minutes: number) => plusMinutes(new Date(), minutes);

/** One date offered, as the host sees it after the letters have left. */
async function offered(own: Parameters<typeof aRequest>[0] = {}) {
  const team = await aTeam();
  const id = await asked(own);
  expect(await (await offering(id, team))()).toMatchObject({ ok: true, said: "offered" });
  const { eventId } = await of(id);
  const [date] = await datesOf(id);
  if (!eventId || !date) throw new Error("nothing was scheduled");
  return { id, eventId, date, team };
}

describe("a coordinator answers", () => {
  test("by taking it, asking back, writing, declining; the host is told each time", async () => {
    const id = await asked({ state: "submitted" });
    expect(await takeRequest(staff, { requestId: id }, aKey(staff, "t"))).toMatchObject({ ok: true });
    expect(await of(id)).toMatchObject({ state: "in_review", takenBy: staff.accountId });
    expect(await askHost(staff, { requestId: id, body: "几个班？" }, aKey(staff, "a"))).toMatchObject({ ok: true });
    expect((await of(id)).state).toBe("needs_info");
    await writeToHost(staff, { requestId: id, body: "带实物来" }, aKey(staff, "m"));
    const { version } = await of(id);
    const input = { requestId: id, version, reason: "这学期排满了" };
    expect(await declineRequest(staff, input, aKey(staff, "d"))).toMatchObject({ ok: true });
    expect(await of(id)).toMatchObject({ state: "declined", reason: "这学期排满了" });
    expect(await entries(id)).toEqual(["taken", "question", "message", "declined"]);
    expect((await lettersOf(`request_question:${id}`))[0]).toMatchObject({ contact: "host@example.test" });
    expect(await lettersOf(`request_declined:${id}`)).toHaveLength(1);
  });

  test("but not for another league, and not what was changed meanwhile", async () => {
    const foreign = await aStaff({ regions: ["150200"] });
    const id = await asked({ state: "submitted" });
    expect(await takeRequest(foreign, { requestId: id }, aKey(foreign, "t"))).toMatchObject({
      reason: "shell.refusals.outside_scope",
    });
    await takeRequest(staff, { requestId: id }, aKey(staff, "t"));
    const stale = { requestId: id, version: 1, reason: "太晚了" };
    expect(await declineRequest(staff, stale, aKey(staff, "d"))).toMatchObject({ reason: "triage.refusals.changed" });
    expect(await takeRequest(staff, { requestId: id }, aKey(staff, "t"))).toMatchObject({
      reason: "triage.refusals.not_now",
    });
  });

  test("by handing it over: the other league begins anew, and both sides are told", async () => {
    const other = await aStaff({ regions: ["150200"] });
    const id = await asked();
    const { version } = await of(id);
    const input = { requestId: id, version, regionCode: "150200", note: "离包头近" };
    expect(await handOver(staff, { ...input, regionCode: "150100" }, aKey(staff, "h"))).toMatchObject({
      reason: "triage.refusals.same_league",
    });
    expect(await handOver(staff, input, aKey(staff, "h"))).toMatchObject({ ok: true });
    expect(await of(id)).toMatchObject({ state: "submitted", regionCode: "150200", takenBy: null });
    const told = await lettersOf(`request_handed_over:${id}`);
    expect(told.map((letter) => letter.accountId)).toContain(other.accountId);
    expect(told.find((letter) => letter.contact)?.data).toMatchObject({ league: "包头市" });
  });
});

describe("offering one date", () => {
  test("makes event, shift, positions and invitations at once, and holds every letter for 15 minutes", async () => {
    const { id, eventId, team } = await offered();
    const [event] = await db.select().from(events).where(eq(events.id, eventId));
    expect(event).toMatchObject({ status: "published", kind: "campus_visit", withMinors: true, teacherPresent: true });
    expect(await db.$count(shifts, eq(shifts.eventId, eventId))).toBe(1);
    const places = await db.select().from(positions).where(eq(positions.eventId, eventId)).orderBy(positions.sort);
    expect(places.map(({ name, places: n, taken }) => `${name} ${taken}/${n}`)).toEqual(["主讲 2/2", "助教 1/1"]);
    const invited = await offersOn(eventId);
    expect(invited.map((offer) => offer.volunteerId).sort()).toEqual(
      [...team.lecturers, team.helper].map((who) => who.volunteerId).sort(),
    );
    const held = [
      ...(await lettersOf(`request_offered:${id}`)),
      ...(await Promise.all(invited.map((offer) => lettersOf(`offer_made:${offer.id}`)))).flat(),
    ];
    expect(held).toHaveLength(4);
    for (const letter of held) expect(letter.sendAfter.getTime()).toBeGreaterThan(later(14).getTime());
    expect(await placesDifferences(db)).toEqual([]);
  });

  test("by video, when an enterprise asked for that", async () => {
    const lecturer = { qualifications: [{ kind: "lecturer" as const }, { kind: "onboarding" as const }] };
    const id = await asked({ kind: "enterprise_service", adults: null, answers: { mode: "online" } });
    const people = await Promise.all([aVolunteer(lecturer), aVolunteer(lecturer), aVolunteer(lecturer)]);
    const team = { lecturers: people.slice(0, 2), helper: people[2] ?? (await aVolunteer(lecturer)) };
    expect(await (await offering(id, team, undefined, { place: "线上" }))()).toMatchObject({ said: "offered" });
    const [event] = await db
      .select()
      .from(events)
      .where(eq(events.id, (await of(id)).eventId ?? ""));
    expect(event).toMatchObject({ mode: "online", kind: "enterprise_service", place: "线上", withMinors: false });
  });

  test("is refused for a team that is not one, and nothing of it stays", async () => {
    const team = await aTeam();
    const id = await asked();
    const before = await db.$count(events);
    expect(await (await offering(id, team, undefined, { helpers: 0, helperIds: [] }))()).toMatchObject({
      reason: "triage.refusals.team_no_helper",
    });
    expect(await (await offering(id, team, [later(-60)]))()).toMatchObject({ reason: "triage.refusals.past" });
    expect(await db.$count(events)).toBe(before);
    expect((await of(id)).state).toBe("in_review");
  });

  test("is refused without a teacher of the school", async () => {
    const id = await asked({ adults: 0 });
    expect(await (await offering(id, await aTeam()))()).toMatchObject({ reason: "events.refusals.incomplete" });
    expect((await of(id)).eventId).toBeNull();
  });

  test("leaves out who cannot come any more, and says so", async () => {
    const team = await aTeam();
    const busy: Team = { ...team, helper: await aVolunteer() };
    const id = await asked();
    expect(await (await offering(id, busy))()).toMatchObject({ ok: true, said: "offered_some" });
    expect(await offersOn((await of(id)).eventId ?? "")).toHaveLength(2);
  });

  test("keeps the once-a-year rule of the school's item", async () => {
    const organisationId = await aSchool();
    const item = { organisationId, whitelistItem: "科普宣传教育", whitelistYear: 2026, approvalNumber: "X-1" };
    await offered(item);
    const second = await asked(item);
    expect(await (await offering(second, await aTeam(), [nextWeek(14)]))()).toMatchObject({
      reason: "events.refusals.item_taken",
    });
    expect(await of(second)).toMatchObject({ state: "in_review", eventId: null });
  });
});

describe("undo", () => {
  test("takes everything away before anybody was told", async () => {
    const { id, eventId } = await offered();
    const invited = await offersOn(eventId);
    expect(await undoOffer(staff, { requestId: id }, aKey(staff, "u"))).toMatchObject({ ok: true, said: "undone" });
    expect(await of(id)).toMatchObject({ state: "in_review", eventId: null });
    expect(await db.$count(events, eq(events.id, eventId))).toBe(0);
    expect(await db.$count(signups, eq(signups.eventId, eventId))).toBe(0);
    for (const cause of [`request_offered:${id}`, ...invited.map((offer) => `offer_made:${offer.id}`)])
      expect((await lettersOf(cause)).map((letter) => letter.state)).toEqual(["stopped"]);
    const seen = await db.select().from(requestEntries).where(eq(requestEntries.requestId, id));
    expect(seen.every((entry) => entry.visibleAt > later(60 * 24 * 365))).toBe(true);
  });

  test("tells those who had answered already, and keeps the cancelled event", async () => {
    const { id, eventId, team } = await offered();
    const [first] = team.lecturers;
    const [offer] = await db
      .select()
      .from(offers)
      .where(and(eq(offers.volunteerId, first?.volunteerId ?? ""), eq(offers.state, "open")));
    if (!first || !offer) throw new Error("nobody was invited");
    expect(await acceptOffer(first, { offerId: offer.id }, aKey(first, "x"))).toMatchObject({ ok: true });
    await undoOffer(staff, { requestId: id }, aKey(staff, "u"));
    const [event] = await db.select().from(events).where(eq(events.id, eventId));
    expect(event?.status).toBe("cancelled");
    const told = (await lettersOf("event_cancelled")).filter((letter) => letter.eventId === eventId);
    expect(told.map((letter) => letter.accountId)).toContain(first.accountId);
    expect(await placesDifferences(db)).toEqual([]);
  });

  test("is too late after 15 minutes; then dates are taken back with a reason", async () => {
    const { id, eventId } = await offered();
    const early = { requestId: id, body: "临时有事" };
    expect(await takeDatesBack(staff, early, aKey(staff, "b"))).toMatchObject({
      reason: "triage.refusals.undo_instead",
    });
    expect(await undoOffer(staff, { requestId: id }, aKey(staff, "u"), later(16))).toMatchObject({
      reason: "triage.refusals.too_late",
    });
    expect(await takeDatesBack(staff, early, aKey(staff, "b"), later(16))).toMatchObject({ ok: true });
    const [event] = await db.select().from(events).where(eq(events.id, eventId));
    expect(event).toMatchObject({ status: "cancelled", cancelReason: "临时有事" });
    expect(await of(id)).toMatchObject({ state: "in_review", eventId: null });
    expect((await datesOf(id)).map((date) => date.state)).toEqual(["taken_back"]);
  });
});

describe("the host", () => {
  test("sees a date only when its letter has left, then picks it", async () => {
    const { id, date, eventId } = await offered();
    const pick = { requestId: id, dateId: date.id };
    expect(await acceptDate(pick, aKey(guest, "p"))).toMatchObject({ reason: "triage.refusals.date_gone" });
    expect(await acceptDate(pick, aKey(guest, "p"), later(16))).toMatchObject({ ok: true, said: "accepted" });
    expect(await of(id)).toMatchObject({ state: "scheduled", eventId });
    expect(await lettersOf(`request_scheduled:${date.id}`)).toHaveLength(1);
    expect(await acceptDate(pick, aKey(guest, "p"), later(16))).toMatchObject({ reason: "triage.refusals.not_now" });
  });

  test("of several dates picks one, and only then its event is made and the team invited", async () => {
    const team = await aTeam();
    const id = await asked();
    expect(await (await offering(id, team, [nextWeek(10), nextWeek(14)]))()).toMatchObject({ ok: true });
    expect((await of(id)).eventId).toBeNull();
    const [, second] = await datesOf(id);
    if (!second) throw new Error("no second date");
    const pick = { requestId: id, dateId: second.id };
    expect(await acceptDate(pick, aKey(guest, "p"), later(16))).toMatchObject({ ok: true });
    const { eventId, state } = await of(id);
    expect(state).toBe("scheduled");
    expect((await datesOf(id)).map((date) => date.state)).toEqual(["declined", "accepted"]);
    expect(await offersOn(eventId ?? "")).toHaveLength(3);
    const [event] = await db
      .select()
      .from(events)
      .where(eq(events.id, eventId ?? ""));
    expect(event?.startsAt).toEqual(second.startsAt);
  });

  test("finds none suitable: the invited are told and the desk looks again", async () => {
    const { id, eventId } = await offered();
    const input = { requestId: id, note: "期中考" };
    expect(await declineDates(input, aKey(guest, "n"), later(16))).toMatchObject({ ok: true });
    expect(await of(id)).toMatchObject({ state: "in_review", eventId: null });
    const [event] = await db.select().from(events).where(eq(events.id, eventId));
    expect(event?.status).toBe("cancelled");
    expect(await lettersOf(`request_declined_dates:${id}`)).not.toEqual([]);
  });

  test("who does not answer in time loses the date", async () => {
    const { id, date } = await offered();
    const standing = async () => (await datesOf(id)).map((row) => row.state);
    await lapseDates(plusMinutes(date.deadline, -1));
    expect(await standing()).toEqual(["open"]);
    expect(await lapseDates(plusMinutes(date.deadline, 1))).toBeGreaterThan(0);
    expect(await standing()).toEqual(["lapsed"]);
    expect(await lapseDates(plusMinutes(date.deadline, 1))).toBe(0);
    expect((await lettersOf(`request_offer_ended:${date.id}`))[0]?.data).toMatchObject({ why: "lapsed" });
  });

  test("calls an agreed visit off, and an agreed visit that the desk cancels goes back to it", async () => {
    const one = await offered();
    await acceptDate({ requestId: one.id, dateId: one.date.id }, aKey(guest, "p"), later(16));
    const input = { requestId: one.id, reason: "停课" };
    expect(await callOff(input, aKey(guest, "c"))).toMatchObject({ ok: true, said: "called_off" });
    expect(await of(one.id)).toMatchObject({ state: "withdrawn", reason: "停课" });
    const [event] = await db.select().from(events).where(eq(events.id, one.eventId));
    expect(event?.status).toBe("cancelled");
    expect(await lettersOf(`request_called_off:${one.eventId}`)).toHaveLength(0);

    const two = await offered();
    await acceptDate({ requestId: two.id, dateId: two.date.id }, aKey(guest, "p"), later(16));
    const [live] = await db.select().from(events).where(eq(events.id, two.eventId));
    const cancel = { eventId: two.eventId, version: live?.version ?? 0, reason: "大风" };
    expect(await cancelEvent(staff, cancel, aKey(staff, "x"))).toMatchObject({ ok: true });
    expect(await of(two.id)).toMatchObject({ state: "in_review", eventId: null });
    expect((await lettersOf(`request_called_off:${two.eventId}`))[0]?.data).toMatchObject({ reason: "大风" });
  });
});

describe("a host that was typed as new", () => {
  test("is entered into the registry once, and found there the next time", async () => {
    const typed = { organisationId: null, organisationName: "示例·新城区第九小学" };
    const [a, b] = [await asked(typed), await asked(typed)];
    expect(await registerHost(staff, { requestId: a }, aKey(staff, "r"))).toMatchObject({ ok: true });
    expect(await registerHost(staff, { requestId: b }, aKey(staff, "r"))).toMatchObject({ ok: true });
    expect((await of(a)).organisationId).toBe((await of(b)).organisationId);
    expect(await db.$count(organisations, eq(organisations.name, typed.organisationName))).toBe(1);
    expect(await (await offering(a, await aTeam()))()).toMatchObject({ ok: true });
  });
});

describe("at once", () => {
  const twice = async (own: Parameters<typeof aRequest>[0], teams: [Team, Team]) => {
    const [a, b] = [await asked(own), await asked(own)];
    const [first, second] = [await offering(a, teams[0]), await offering(b, teams[1])];
    return Promise.all([first(), second()]);
  };

  test("two schools and one team: each person is invited once", async () => {
    const team = await aTeam();
    const outcomes = await twice({}, [team, team]);
    const people = [...team.lecturers, team.helper].map((who: VolunteerActor) => who.volunteerId);
    for (const id of people)
      expect(await db.$count(offers, and(eq(offers.volunteerId, id), eq(offers.state, "open")))).toBe(1);
    expect(outcomes.filter((outcome) => outcome.ok && outcome.said === "offered")).toHaveLength(1);
  });

  test("the same school and item: one is scheduled", async () => {
    const organisationId = await aSchool();
    const item = { organisationId, whitelistItem: "青少年法治宣传教育", whitelistYear: 2026, approvalNumber: "X-2" };
    const outcomes = await twice(item, [await aTeam(), await aTeam()]);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(outcomes.find((outcome) => !outcome.ok)).toMatchObject({ reason: "events.refusals.item_taken" });
    expect(await db.$count(events, eq(events.schoolId, organisationId))).toBe(1);
  });

  test("the same school and item, without the index: two are scheduled, so the test above sees the race", async () => {
    const organisationId = await aSchool();
    const item = { organisationId, whitelistItem: "校园安全教育", whitelistYear: 2026, approvalNumber: "X-3" };
    await run("drop index events_whitelist");
    await twice(item, [await aTeam(), await aTeam()]);
    expect(await db.$count(events, eq(events.schoolId, organisationId))).toBe(2);
  });
});

async function run(statement: string) {
  const open = connections();
  if (open.engine === "sqlite") open.writer.exec(statement);
  else await transaction((tx) => tx.execute(sql.raw(statement)), { alone: ["scene"] });
}
