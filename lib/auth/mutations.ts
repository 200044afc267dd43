import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { cookies } from "next/headers";
import { accountSessions, transaction } from "@/db";
import type { SignInWay } from "@/db/words";
import { audit } from "../audit/mutations";
import { done, type Outcome } from "../outcome";
import { isSecure, SignInRefused, signInThroughNext } from "./next";
import { actorOfToken, verifySession } from "./queries";
import { homeOf } from "./rules/home";
import { cookieFlags, hashToken, OWN_DEVICE_SECONDS, SESSION_COOKIE } from "./rules/session";

type Shown = { ownDevice?: boolean } & ({ login: string; password?: string } | { token: string });

/**
 * Signs this browser in and answers where home is (`said`), or why not. Counts attempts, starts the session,
 * sets the cookie: for weeks on the person's own device, else until the browser is closed.
 */
export async function signInWith(way: SignInWay, { ownDevice = false, ...shown }: Shown): Promise<Outcome> {
  const before = (await cookies()).get(SESSION_COOKIE)?.value;
  try {
    await signInThroughNext(way, { ...shown, ownDevice: ownDevice ? "1" : "", redirect: false, redirectTo: "/" });
  } catch (error) {
    if (error instanceof SignInRefused) return error.answer;
    throw error;
  }
  const jar = await cookies();
  const token = jar.get(SESSION_COOKIE)?.value ?? "";
  const actor = await actorOfToken(token, new Date());
  if (!actor) throw new Error("The session that was just started is not there");
  jar.set(SESSION_COOKIE, token, {
    ...cookieFlags(await isSecure()),
    ...(ownDevice ? { maxAge: OWN_DEVICE_SECONDS } : {}),
  });
  // next-auth's own helpers are of no use outside its pages.
  jar.delete("zhiya.callback");
  jar.delete("zhiya.csrf");
  if (before && before !== token) await endToken(before);
  return done(actor.accountId, homeOf(actor.role));
}

/** The session this browser had before: nobody holds its token any more. */
async function endToken(token: string): Promise<void> {
  await transaction(
    async (tx) => {
      await tx
        .update(accountSessions)
        .set({ endedAt: new Date() })
        .where(and(eq(accountSessions.tokenHash, hashToken(token)), isNull(accountSessions.endedAt)));
    },
    { alone: [`session:${hashToken(token)}`] },
  );
}

/** Ends this browser's session: the row, so that the token is dead wherever it was copied to, and the cookie. */
export async function endThisSession(): Promise<void> {
  const actor = await verifySession();
  if (actor)
    await transaction(
      async (tx) => {
        await tx
          .update(accountSessions)
          .set({ endedAt: new Date() })
          .where(and(eq(accountSessions.id, actor.sessionId), isNull(accountSessions.endedAt)));
        await audit(tx, actor, { act: "auth.sign_out", subject: { kind: "account", id: actor.accountId } });
      },
      { alone: [`account:${actor.accountId}`] },
    );
  (await cookies()).delete(SESSION_COOKIE);
}
