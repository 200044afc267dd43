import "server-only";
import { and, asc, eq, inArray, isNull, lte, or, sql } from "drizzle-orm";
import { accounts, letters, transaction, volunteers } from "@/db";
import { plusMinutes } from "../../time";
import { renderLetter } from "../letters";
import { type Post, type Posted, post } from "./post";
import { linkOf } from "../queries/link";
import { backOffMinutes, holdsKey, MOST_ATTEMPTS, needsCall } from "../rules";

const BATCH = 20;
const LEASE_MINUTES = 3;

type Claimed = Awaited<ReturnType<typeof claim>>[number];

/**
 * Sends what is due and tells what became of it. Delivered at least once, always with the same Message-ID; two
 * processes never hold the same letter, and a process that dies loses its hold after some minutes.
 * @param send how to post one letter; default: the configured mail server, null when there is none
 */
export async function deliverDue(now: Date, send: Post | null = post()): Promise<{ sent: number; calls: number }> {
  const counts = { sent: 0, calls: 0 };
  for (;;) {
    const batch = await claim(now);
    for (const letter of batch) {
      const result = await attempt(letter, send);
      const state = await settle(letter, result, now);
      if (state === "sent") counts.sent++;
      if (state === "call") counts.calls++;
    }
    if (batch.length < BATCH) return counts;
  }
}

function claim(now: Date) {
  return transaction(
    async (tx) => {
      const due = await tx
        .select({
          id: letters.id,
          kind: letters.kind,
          locale: letters.locale,
          data: letters.data,
          eventId: letters.eventId,
          contact: letters.contact,
          messageId: letters.messageId,
          isSample: letters.isSample,
          attempts: letters.attempts,
          email: accounts.email,
          wantsEmail: volunteers.wantsEmail,
        })
        .from(letters)
        .leftJoin(accounts, eq(accounts.id, letters.accountId))
        .leftJoin(volunteers, eq(volunteers.accountId, letters.accountId))
        .where(
          and(
            eq(letters.state, "queued"),
            lte(letters.sendAfter, now),
            or(isNull(letters.lockedUntil), lte(letters.lockedUntil, now)),
          ),
        )
        .orderBy(asc(letters.sendAfter), asc(letters.id))
        .limit(BATCH);
      if (due.length > 0)
        await tx
          .update(letters)
          .set({ lockedUntil: plusMinutes(now, LEASE_MINUTES), attempts: sql`${letters.attempts} + 1` })
          .where(
            inArray(
              letters.id,
              due.map((letter) => letter.id),
            ),
          )
          .returning({ id: letters.id });
      return due;
    },
    { alone: ["letters:claim"] },
  );
}

/** Sample letters never leave the house; nor does anything for someone without an address or who did not want mail. */
async function attempt(letter: Claimed, send: Post | null): Promise<Posted> {
  if (letter.isSample) return { kind: "undeliverable", why: "sample" };
  const address = letter.contact?.includes("@") ? letter.contact : letter.email;
  if (!address) return { kind: "undeliverable", why: "no_address" };
  if (letter.wantsEmail === false && !holdsKey(letter.kind)) return { kind: "undeliverable", why: "no_mail_wanted" };
  if (!send) return { kind: "undeliverable", why: "no_mail_server" };
  const link = linkOf(letter);
  const { subject, text, html } = renderLetter(letter, link, letter.isSample);
  return send({ to: address, subject, text, html, messageId: letter.messageId });
}

function settle(letter: Claimed, posted: Posted, now: Date): Promise<string> {
  const tries = letter.attempts + 1;
  const again = posted.kind === "later" && tries < MOST_ATTEMPTS;
  const change =
    posted.kind === "sent"
      ? { state: "sent" as const, sentAt: now, lastError: null }
      : again
        ? { state: "queued" as const, sendAfter: plusMinutes(now, backOffMinutes(tries)), lastError: posted.why }
        : { state: needsCall(letter.kind) ? ("call" as const) : ("stopped" as const), lastError: posted.why };
  return transaction(
    async (tx) => {
      await tx
        .update(letters)
        .set({ ...change, lockedUntil: null })
        .where(and(eq(letters.id, letter.id), eq(letters.state, "queued")))
        .returning({ id: letters.id });
      return change.state;
    },
    { alone: [`letter:${letter.id}`] },
  );
}
