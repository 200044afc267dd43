import "server-only";
import { and, eq, gt, isNull, ne, sql } from "drizzle-orm";
import { cookies } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { after } from "next/server";
import { cache } from "react";
import { accountRegions, accountSessions, accounts, db, type Executor, prepared, volunteers } from "@/db";
import { allows, type PageAddress, PAGES } from "./rules/access";
import type { Actor } from "./rules/actor";
import { keepSession } from "../accounts/mutations/keep-session";
import { hashToken, SESSION_COOKIE, slide } from "./rules/session";

const sessionQuery = (executor: Executor) =>
  executor
    .select({
      sessionId: accountSessions.id,
      createdAt: accountSessions.createdAt,
      lastSeenAt: accountSessions.lastSeenAt,
      expiresAt: accountSessions.expiresAt,
      accountId: accounts.id,
      role: accounts.role,
      name: accounts.name,
      locale: accounts.locale,
      isSample: accounts.isSample,
      region: accountRegions.regionCode,
      volunteerId: volunteers.id,
    })
    .from(accountSessions)
    .innerJoin(accounts, eq(accounts.id, accountSessions.accountId))
    .leftJoin(accountRegions, eq(accountRegions.accountId, accounts.id))
    .leftJoin(volunteers, and(eq(volunteers.accountId, accounts.id), ne(volunteers.status, "left")))
    .where(
      and(
        eq(accountSessions.tokenHash, sql.placeholder("hash")),
        isNull(accountSessions.endedAt),
        isNull(accounts.disabledAt),
        gt(accountSessions.expiresAt, sql.param(sql.placeholder("now"), accountSessions.expiresAt)),
      ),
    );

async function sessionOfToken(token: string, now: Date) {
  const rows = await prepared(db, "actor_of_session", sessionQuery).execute({ hash: hashToken(token), now });
  const first = rows[0];
  if (!first) return null;
  const actor: Actor = {
    accountId: first.accountId,
    sessionId: first.sessionId,
    role: first.role,
    name: first.name,
    locale: first.locale,
    regions: rows.flatMap((row) => (row.region ? [row.region] : [])),
    volunteerId: first.volunteerId,
    isSample: first.isSample,
  };
  return { actor, fresh: slide(first, now) };
}

/** The actor behind a session token, or null: unknown, ended, expired or disabled are all the same. One indexed query. */
export async function actorOfToken(token: string, now: Date): Promise<Actor | null> {
  return (await sessionOfToken(token, now))?.actor ?? null;
}

/** Who is asking, or null. The only reader of the session cookie; asks the database once per request. */
export const verifySession = cache(async (): Promise<Actor | null> => {
  const token = (await cookies()).get(SESSION_COOKIE)?.value;
  const session = token ? await sessionOfToken(token, new Date()) : null;
  if (session?.fresh) {
    const { fresh, actor } = session;
    after(() => keepSession(actor.sessionId, fresh));
  }
  return session?.actor ?? null;
});

/** A session cookie came with the request, but it opens nothing any more. */
export async function hadSession(): Promise<boolean> {
  return (await cookies()).has(SESSION_COOKIE) && (await verifySession()) === null;
}

/**
 * The gate of a page that needs an account: signed out goes to sign-in and comes back to `here`, a wrong role gets 403.
 * @param page the address as listed in the access table; @param here the address as asked, with its query
 */
export async function enter(page: PageAddress, here: string): Promise<Actor> {
  const actor = await verifySession();
  if (!actor) redirect(`/sign-in?next=${encodeURIComponent(here)}`);
  if (!allows(PAGES[page], actor.role)) forbidden();
  return actor;
}
