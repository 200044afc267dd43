import { eq } from "drizzle-orm";
import { registrations, seatOffers, sessions, transaction } from "@/db";
import { aBooking, aSeatedEvent, aSession } from "@/db/seed/scenes";
import type { SignupState } from "@/db/words";
import { hashToken, newToken } from "@/lib/auth/rules/session";

const HOUR_MS = 3_600_000;

/** A booking with its link, as a letter would carry it. */
export async function aTicket(
  { eventId, sessionId }: { eventId: string; sessionId: string },
  scene: Partial<typeof registrations.$inferInsert> = {},
): Promise<{ id: string; path: string }> {
  const token = newToken();
  const id = await aBooking(sessionId, eventId, { ...scene, tokenHash: hashToken(token) });
  const { seats = 1, state } = scene;
  if (state === undefined || state === "confirmed") await take(sessionId, seats);
  return { id, path: `/t/${token}` };
}

/** Seats held for a waiting booking. */
export async function holdSeats(sessionId: string, registrationId: string, seats: number): Promise<void> {
  await take(sessionId, seats);
  await transaction(
    async (tx) => {
      await tx.insert(seatOffers).values({
        registrationId,
        sessionId,
        seats,
        state: "open",
        madeAt: new Date(),
        deadline: new Date(Date.now() + 10 * HOUR_MS),
      });
    },
    { alone: ["scenes"] },
  );
}

function take(sessionId: string, seats: number) {
  return transaction(
    async (tx) => {
      const [row] = await tx.select({ taken: sessions.taken }).from(sessions).where(eq(sessions.id, sessionId));
      await tx
        .update(sessions)
        .set({ taken: (row?.taken ?? 0) + seats })
        .where(eq(sessions.id, sessionId));
    },
    { alone: ["scenes"] },
  );
}

/** An event with an open and a full session, and a ticket in every state. */
export async function aBookedEvent(region: string) {
  const { eventId, sessionId } = await aSeatedEvent(
    { name: "上午场", places: 60, maxSeats: 40 },
    { title: "示例·能预约的一场", regionCode: region, kind: "lecture" },
  );
  const full = await aSession(eventId, { name: "下午场", audience: "class", places: 45, sort: 1 });
  const inFull = { eventId, sessionId: full };
  const group = { party: "group" as const, groupName: "示例小学五年级 2 班", adults: 2 };
  const of = (state: SignupState, more = {}) => aTicket({ eventId, sessionId }, { state, ...more });
  const confirmed = await of("confirmed", { ...group, seats: 30 });
  const offered = await aTicket(inFull, { ...group, seats: 15, state: "waitlisted", queue: 2 });
  await holdSeats(full, offered.id, 15);
  await aTicket(inFull, { ...group, seats: 30 });
  const waitlisted = await aTicket(inFull, { ...group, seats: 40, state: "waitlisted", queue: 3, passed: 1 });
  const [withdrawn, lapsed] = [await of("withdrawn"), await of("lapsed")];
  const removed = await of("removed", { reason: "场地只能坐一半人" });
  const away = await aSeatedEvent(
    { onlineLink: "https://meeting.example.com/zhiya", audience: "trainee" },
    { title: "示例·线上的一场", mode: "online", place: "线上", kind: "training", regionCode: region },
  );
  const online = await aTicket(away);
  return {
    seated: eventId,
    sessionId,
    fullSession: full,
    registrationId: waitlisted.id,
    tickets: {
      confirmed: confirmed.path,
      online: online.path,
      offered: offered.path,
      waitlisted: waitlisted.path,
      withdrawn: withdrawn.path,
      lapsed: lapsed.path,
      removed: removed.path,
    },
  };
}
