import { and, eq, like } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { auditEntries, db, letters, registrations, seatOffers, sessions } from "@/db";
import { uuidv7 } from "@/db/id";
import { aSeatedEvent, aSession, aStaff, nextWeek, type SceneActor, theRegions } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { unsealToken } from "../../accounts/queries/sealed-token";
import { cancelEvent } from "../../events/mutations/cancel";
import { moveEvent } from "../../events/mutations/move";
import { retractEvent } from "../../events/mutations/retract";
import { linkOf } from "../../letters/queries/link";
import type { Outcome } from "../../outcome";
import { placesDifferences } from "../../places/queries";
import { DAY_MS, HOUR_MS } from "../../time";
import { bookInput } from "../input";
import { expireSeatOffers } from "../jobs";
import { acceptSeats, declineSeats } from "./answer-offer";
import { book } from "./book";
import { removeBooking, renewTicket } from "./desk";
import { openTicket } from "./open-ticket";
import { ticketRow } from "../queries/one";
import { withdrawBooking } from "./withdraw";

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

const key = (act: string, payload: unknown = null, accountId = "visitor") => ({
  accountId,
  act,
  target: "",
  key: uuidv7(),
  payload,
});
let serial = 0;
/** Somebody's form, with a contact of their own unless told otherwise. */
const form = (sessionId: string, more: Record<string, string> = {}) =>
  bookInput.parse({
    sessionId,
    party: "person",
    seats: "1",
    name: "示例·听众",
    email: `someone${++serial}@example.test`,
    ...more,
  });
const aClass = (sessionId: string, seats: number, more: Record<string, string> = {}) =>
  form(sessionId, { party: "group", groupName: "五年级 2 班", seats: String(seats), adults: "2", wait: "1", ...more });
const visitor = { actor: null, locale: "zh-CN" as const };
const ask = (input: ReturnType<typeof form>) => book(input, key("registrations.book"), visitor);
const tokenOf = (outcome: Outcome): string => (outcome.ok && outcome.said && unsealToken(outcome.said)) || "";
const stateOf = async (outcome: Outcome) => {
  const [row] = await db
    .select()
    .from(registrations)
    .where(eq(registrations.id, outcome.ok ? outcome.id : ""));
  return row;
};
const sessionOf = async (id: string) => (await db.select().from(sessions).where(eq(sessions.id, id)))[0];
const offerOf = async (outcome: Outcome) =>
  (
    await db
      .select()
      .from(seatOffers)
      .where(and(eq(seatOffers.registrationId, outcome.ok ? outcome.id : ""), eq(seatOffers.state, "open")))
  )[0];
const lettersOf = (outcome: Outcome) =>
  db
    .select()
    .from(letters)
    .where(like(letters.cause, `%${outcome.ok ? outcome.id : "none"}%`));

describe("booking", () => {
  test("takes all seats, writes code, link, letter and audit row; the database alone opens nothing", async () => {
    const { sessionId, eventId } = await aSeatedEvent();
    const outcome = await ask(aClass(sessionId, 8));
    const token = tokenOf(outcome);
    expect((await ticketRow(db, token, new Date()))?.registration.id).toBe(outcome.ok && outcome.id);
    const row = await stateOf(outcome);
    expect(row).toMatchObject({ state: "confirmed", seats: 8, adults: 2, groupName: "五年级 2 班", eventId });
    expect(row?.ticketCode).toMatch(/^[2-9A-HJ-NP-Z]{6}$/);
    expect(JSON.stringify(row)).not.toContain(token);
    expect((await sessionOf(sessionId))?.taken).toBe(8);
    const [letter] = await lettersOf(outcome);
    expect(letter).toMatchObject({ kind: "ticket_confirmed", contact: row?.contactEmail, isSample: false });
    expect(letter && linkOf(letter)).toContain(`/t/${token}`);
    const [entry] = await db
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.subjectId, row?.id ?? ""));
    expect(entry).toMatchObject({ act: "registrations.book", accountId: null });
    expect(JSON.stringify(entry?.facts)).not.toContain("example.test");
  });

  test("sent again it is one booking, and opens the same page", async () => {
    const { sessionId } = await aSeatedEvent();
    const [once, input] = [key("registrations.book", "same"), form(sessionId)];
    const first = await book(input, once, visitor);
    const again = await book(input, once, visitor);
    expect(tokenOf(again)).toBe(tokenOf(first));
    expect((await sessionOf(sessionId))?.taken).toBe(1);
  });

  test("one live booking for a phone number and for an e-mail; after it ended there may be another", async () => {
    const { sessionId, eventId } = await aSeatedEvent();
    const reach = { phone: "199 0000 7401", email: "" };
    const first = await ask(form(sessionId, reach));
    expect(await ask(form(sessionId, reach))).toMatchObject({ ok: false, reason: "registrations.refusals.already" });
    expect((await ask(form(await aSession(eventId), reach))).ok).toBe(true);
    await ask(form(sessionId, { email: "Me@example.test" }));
    expect((await ask(form(sessionId, { email: "me@EXAMPLE.test", phone: "199 0000 7402" }))).ok).toBe(false);
    await withdrawBooking({ token: tokenOf(first) }, key("x"));
    expect((await ask(form(sessionId, reach))).ok).toBe(true);
  });

  test("a sample event's letters are a sample's", async () => {
    const { sessionId } = await aSeatedEvent({}, { isSample: true });
    const outcome = await ask(form(sessionId));
    expect((await lettersOf(outcome))[0]).toMatchObject({ isSample: true });
    expect((await stateOf(outcome))?.isSample).toBe(true);
  });

  test("of a draft, a cancelled event or an unknown session there is nothing to book", async () => {
    const { sessionId } = await aSeatedEvent({}, { status: "draft" });
    expect(await ask(form(sessionId))).toMatchObject({ reason: "registrations.refusals.not_published" });
    expect(await ask(form("none"))).toMatchObject({ reason: "shell.refusals.not_found" });
  });
});

describe("waiting", () => {
  /** Ten seats: two parties have five each, a class of six and then singles wait. */
  async function full(more: Parameters<typeof aSeatedEvent>[0] = {}) {
    const { sessionId, eventId } = await aSeatedEvent(more);
    const has = [await ask(aClass(sessionId, 5)), await ask(aClass(sessionId, 5))];
    const wanted = await ask(aClass(sessionId, 6));
    const single = await ask(form(sessionId, { wait: "1" }));
    const [first = wanted, second = wanted] = has;
    return { sessionId, eventId, first, second, group: wanted, single };
  }

  test("the smaller one is asked, the group is passed and counted; all its seats come together", async () => {
    const { sessionId, first, second, group, single } = await full();
    await withdrawBooking({ token: tokenOf(first) }, key("x"));
    expect(await offerOf(single)).toMatchObject({ seats: 1 });
    expect(await offerOf(group)).toBeUndefined();
    expect((await stateOf(group))?.passed).toBe(1);
    expect((await sessionOf(sessionId))?.taken).toBe(6);
    await withdrawBooking({ token: tokenOf(second) }, key("x"));
    expect(await offerOf(group)).toMatchObject({ seats: 6 });
    expect((await sessionOf(sessionId))?.taken).toBe(7);
  });

  test("three times passed, nobody passes the group; when it leaves, whoever fits has a turn", async () => {
    const { sessionId, first, group, single } = await full();
    await withdrawBooking({ token: tokenOf(first) }, key("x"));
    expect((await ask(form(sessionId))).ok).toBe(true);
    expect((await ask(form(sessionId))).ok).toBe(true);
    expect((await stateOf(group))?.passed).toBe(3);
    expect(await ask(form(sessionId))).toMatchObject({ reason: "registrations.refusals.not_enough" });
    const behind = await ask(form(sessionId, { wait: "1" }));
    expect(await stateOf(behind)).toMatchObject({ state: "waitlisted" });
    expect((await stateOf(single))?.state).toBe("waitlisted");
    await withdrawBooking({ token: tokenOf(group) }, key("x"));
    expect(await offerOf(behind)).toMatchObject({ seats: 1 });
  });

  test("accepting makes it a ticket; a second answer finds nothing open", async () => {
    const { first, second, group } = await full();
    for (const one of [first, second]) await withdrawBooking({ token: tokenOf(one) }, key("x"));
    const offerId = (await offerOf(group))?.id ?? "";
    expect(await acceptSeats({ token: tokenOf(group), offerId }, key("a"))).toMatchObject({ said: "accepted" });
    expect((await stateOf(group))?.state).toBe("confirmed");
    expect(await acceptSeats({ token: tokenOf(group), offerId }, key("a"))).toMatchObject({
      reason: "registrations.refusals.offer_gone",
    });
    expect(await declineSeats({ token: tokenOf(group), offerId }, key("a"))).toMatchObject({ ok: false });
  });

  test("a declined offer lapses and the next is asked", async () => {
    const { first, second, group, sessionId } = await full();
    await withdrawBooking({ token: tokenOf(first) }, key("x"));
    await withdrawBooking({ token: tokenOf(second) }, key("x"));
    const next = await ask(aClass(sessionId, 5));
    expect((await stateOf(next))?.state).toBe("waitlisted");
    const offerId = (await offerOf(group))?.id ?? "";
    expect((await declineSeats({ token: tokenOf(group), offerId }, key("d"))).ok).toBe(true);
    expect((await stateOf(group))?.state).toBe("lapsed");
    expect(await offerOf(next)).toMatchObject({ seats: 5 });
  });

  test("an offer nobody answers ends by the clock, once, and goes on", async () => {
    const { first, single, sessionId } = await full();
    await withdrawBooking({ token: tokenOf(first) }, key("x"));
    const offer = await offerOf(single);
    const after = new Date((offer?.deadline.getTime() ?? 0) + 1000);
    expect(await acceptSeats({ token: tokenOf(single), offerId: offer?.id ?? "" }, key("a"), after)).toMatchObject({
      reason: "registrations.refusals.offer_expired",
    });
    expect(await expireSeatOffers(after)).toBeGreaterThan(0);
    expect(await expireSeatOffers(after)).toBe(0);
    expect((await stateOf(single))?.state).toBe("lapsed");
    expect((await sessionOf(sessionId))?.taken).toBe(5);
    expect((await lettersOf(single)).length).toBeGreaterThan(0);
    const ended = await db
      .select()
      .from(letters)
      .where(eq(letters.cause, `ticket_offer_ended:${offer?.id}`));
    expect(ended).toHaveLength(1);
  });
});

describe("the link", () => {
  test("wrong, revoked and expired are the same nothing", async () => {
    const { sessionId } = await aSeatedEvent();
    const outcome = await ask(form(sessionId));
    const token = tokenOf(outcome);
    const end = (await sessionOf(sessionId))?.endsAt ?? new Date();
    expect(await ticketRow(db, `${token}x`, new Date())).toBeNull();
    expect(await ticketRow(db, token, new Date(end.getTime() + 8 * DAY_MS))).toBeNull();
    for (const wrong of [`${token}x`, "none"])
      expect(await withdrawBooking({ token: wrong }, key("x"))).toMatchObject({
        reason: "registrations.refusals.link_gone",
      });
    const renewed = await renewTicket(staff, { registrationId: outcome.ok ? outcome.id : "" }, key("r", null, "s"));
    expect(await ticketRow(db, token, new Date())).toBeNull();
    expect(await ticketRow(db, tokenOf(renewed), new Date())).not.toBeNull();
  });

  test("who looks for too many that are not there is shown none from that address, not even a real one", async () => {
    const { sessionId } = await aSeatedEvent();
    const token = tokenOf(await ask(form(sessionId)));
    const now = new Date();
    for (let i = 0; i < 70; i++) expect(await openTicket(token, "10.0.0.7", now)).not.toBeNull();
    for (let i = 0; i < 60; i++) expect(await openTicket(`guess ${i}`, "10.0.0.7", now)).toBeNull();
    expect(await openTicket(token, "10.0.0.7", now)).toBeNull();
    expect(await openTicket(token, "10.0.0.8", now)).not.toBeNull();
    expect(await openTicket(token, "10.0.0.7", new Date(now.getTime() + HOUR_MS))).not.toBeNull();
  });

  test("nothing is cancelled after the beginning", async () => {
    const { sessionId } = await aSeatedEvent();
    const outcome = await ask(form(sessionId));
    const begun = (await sessionOf(sessionId))?.startsAt ?? new Date();
    expect(await withdrawBooking({ token: tokenOf(outcome) }, key("x"), begun)).toMatchObject({
      reason: "registrations.refusals.started",
    });
  });
});

describe("the desk", () => {
  test("takes a booking out with a reason that is told; another league's desk does not", async () => {
    const { sessionId } = await aSeatedEvent();
    const outcome = await ask(form(sessionId));
    const input = { registrationId: outcome.ok ? outcome.id : "", reason: "场地只能坐一半人" };
    const foreign = await aStaff({ regions: ["150200"] });
    expect(await removeBooking(foreign, input, key("x", null, "f"))).toMatchObject({
      reason: "shell.refusals.outside_scope",
    });
    expect((await removeBooking(staff, input, key("x", null, "s"))).ok).toBe(true);
    expect(await stateOf(outcome)).toMatchObject({ state: "removed", reason: input.reason });
    expect((await lettersOf(outcome)).some(({ kind }) => kind === "ticket_removed")).toBe(true);
  });

  test("cancelling the event lets the audience go and tells it, whoever waits too", async () => {
    const { sessionId, eventId } = await aSeatedEvent({ places: 5 });
    const [has, waits] = [await ask(aClass(sessionId, 5)), await ask(form(sessionId, { wait: "1" }))];
    expect(await retractEvent(staff, { eventId, version: 1 }, key("r", null, "s"))).toMatchObject({
      reason: "events.refusals.signed_up",
    });
    const input = { eventId, version: 1, reason: "大风停办" };
    expect((await cancelEvent(staff, input, key("c", null, "s"))).ok).toBe(true);
    for (const one of [has, waits]) {
      expect(await stateOf(one)).toMatchObject({ state: "removed", reason: "大风停办" });
      expect((await lettersOf(one)).some(({ kind }) => kind === "ticket_removed")).toBe(true);
    }
    expect((await sessionOf(sessionId))?.taken).toBe(0);
  });

  test("moving tells those whose session is elsewhere or at another time", async () => {
    const { sessionId, eventId } = await aSeatedEvent();
    const other = await aSession(eventId, { name: "下午场", startsAt: nextWeek(15) });
    const [moved, stays] = [await ask(form(sessionId)), await ask(form(other))];
    const begins = nextWeek(13);
    const day = new Date(begins.getTime() + 8 * HOUR_MS).toISOString().slice(0, 10);
    const input = {
      eventId,
      version: 1,
      intent: "move" as const,
      place: "示例会场",
      address: null,
      shifts: {},
      sessions: { [sessionId]: { day, start: "13:00", end: "14:30" } },
    };
    expect(await moveEvent(staff, { ...input, intent: "look" }, key("m", null, "s"))).toMatchObject({
      params: { people: 1 },
    });
    expect((await moveEvent(staff, input, key("m", null, "s"))).ok).toBe(true);
    expect((await sessionOf(sessionId))?.startsAt).toEqual(begins);
    const kinds = async (one: Outcome) => (await lettersOf(one)).map(({ kind }) => kind);
    expect(await kinds(moved)).toContain("ticket_moved");
    expect(await kinds(stays)).not.toContain("ticket_moved");
    const elsewhere = { ...input, version: 2, place: "新会场", sessions: {} };
    expect((await moveEvent(staff, elsewhere, key("m", null, "s"))).ok).toBe(true);
    expect(await kinds(stays)).toContain("ticket_moved");
  });
});
