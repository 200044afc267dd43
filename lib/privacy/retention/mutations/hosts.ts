import "server-only";
import { and, eq, gt, inArray, isNull, lt, ne, notExists, or, sql } from "drizzle-orm";
import { registrations, requestEntries, requestLinks, requests, sessions } from "@/db";
import { audit } from "../../../audit/mutations";
import type { Task } from "./task";

/**
 * So long after a request ended, the contact's name and numbers, what was typed and said, and the private links go; what
 * remains is that a unit asked, when, and what came of it.
 */
const contacts: Task = {
  kind: "hosts",
  table: requests,
  id: requests.id,
  due: (_, before) =>
    and(
      inArray(requests.state, ["closed", "declined", "withdrawn"]),
      lt(requests.changedAt, before),
      ne(requests.contactPhone, ""),
    ),
  forget: async (tx, ids) => {
    const gone = await tx
      .update(requests)
      .set({ contactName: "", contactRole: "", contactPhone: "", contactEmail: null, answers: {}, feedback: null })
      .where(inArray(requests.id, ids))
      .returning({ id: requests.id, regionCode: requests.regionCode });
    await tx.update(requestEntries).set({ body: null }).where(inArray(requestEntries.requestId, ids));
    await tx.delete(requestLinks).where(inArray(requestLinks.requestId, ids));
    for (const { id, regionCode } of gone)
      await audit(tx, null, { act: "requests.forget", subject: { kind: "request", id }, regionCode });
  },
};

/** Drafts that nobody can open any more, with the phone numbers in them. */
const drafts: Task = {
  kind: "drafts",
  table: requests,
  id: requests.id,
  due: (executor, before) =>
    and(
      eq(requests.state, "draft"),
      eq(requests.isSample, false),
      lt(requests.changedAt, before),
      notExists(
        executor
          .select({ one: sql`1` })
          .from(requestLinks)
          .where(
            and(
              eq(requestLinks.requestId, requests.id),
              gt(requestLinks.expiresAt, before),
              or(isNull(requestLinks.revokedAt), gt(requestLinks.revokedAt, before)),
            ),
          ),
      ),
    ),
  forget: async (tx, ids) => {
    await tx.delete(requestLinks).where(inArray(requestLinks.requestId, ids));
    await tx.delete(requests).where(inArray(requests.id, ids));
  },
};

/** Names and numbers of who booked seats go; the count of seats remains. */
const bookings: Task = {
  kind: "bookings",
  table: registrations,
  id: registrations.id,
  due: (executor, before) =>
    and(
      ne(registrations.contactName, ""),
      inArray(
        registrations.sessionId,
        executor.select({ id: sessions.id }).from(sessions).where(lt(sessions.endsAt, before)),
      ),
    ),
  forget: (tx, ids, now) =>
    tx
      .update(registrations)
      .set({ contactName: "", contactPhone: null, contactEmail: null, groupName: null, reason: null, revokedAt: now })
      .where(inArray(registrations.id, ids)),
};

export const HOST_TASKS: readonly Task[] = [contacts, drafts, bookings];
