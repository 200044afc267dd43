import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { accounts, db, transaction, volunteers } from "@/db";
import { hashToken } from "../../auth/rules/session";
import { enqueue } from "../../letters/mutations/enqueue";
import { done, no, type Outcome } from "../../outcome";
import { WHOLE_REGION } from "../../regions/rules";
import { HOUR_MS, timeOf } from "../../time";
import { sealToken } from "../queries/sealed-token";
import { takeAttempt } from "./attempts";
import { fromTime } from "./check-password";
import { createOneTimeLink } from "./one-time-link";

/** A quarter of an hour: long enough for a mailbox, short enough for a lost phone. */
const LINK_HOURS = 0.25;

const linkEnd = (now: Date) => new Date(now.getTime() + LINK_HOURS * HOUR_MS);

/**
 * Counts the wish for a link and answers until when the link would work; the answer is the same whether the address is
 * known or not. The caller then has `sendSignInLink` run after the answer has left, so that time tells nothing either.
 */
export async function askForLink(asked: { email: string; address: string }, now: Date): Promise<Outcome> {
  const tried = await takeAttempt(
    [
      { kind: "link_again", who: asked.email },
      { kind: "link", who: asked.email },
      { kind: "link_address", who: asked.address },
    ],
    now,
  );
  if ("until" in tried) return no("auth.refusals.link_limited", { time: fromTime(tried.until) });
  return done(asked.email, timeOf(linkEnd(now)));
}

/** Puts a letter with a sign-in link into the outbox when the e-mail is an account's; else does nothing. */
export async function sendSignInLink(email: string, now: Date): Promise<void> {
  const [account] = await db
    .select({ id: accounts.id, name: accounts.name, role: accounts.role, region: volunteers.regionCode })
    .from(accounts)
    .leftJoin(volunteers, eq(volunteers.accountId, accounts.id))
    .where(and(eq(accounts.email, email), isNull(accounts.disabledAt)));
  if (!account) return;
  await transaction(
    async (tx) => {
      const token = await createOneTimeLink(tx, {
        accountId: account.id,
        purpose: "sign_in",
        createdBy: null,
        hours: LINK_HOURS,
        now,
      });
      await enqueue(tx, {
        cause: `sign_in_link:${hashToken(token)}`,
        kind: "sign_in_link",
        accountId: account.id,
        regionCode: account.role === "volunteer" ? (account.region ?? WHOLE_REGION) : WHOLE_REGION,
        data: { name: account.name, sealed: sealToken(token), until: linkEnd(now).toISOString() },
      });
    },
    { alone: [`account:${account.id}`] },
  );
}
