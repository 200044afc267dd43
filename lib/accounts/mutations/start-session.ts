import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { accountSessions, accounts, transaction } from "@/db";
import type { SignInWay } from "@/db/words";
import { audit } from "../../audit/mutations";
import { firstExpiry, hashToken, newToken } from "../../auth/rules/session";

export type NewSession = {
  accountId: string;
  /** The account's version when it was checked: if it changed since, the check no longer counts. */
  version: number;
  way: SignInWay;
  /** The person's own device stays signed in for weeks, a shared one for hours. */
  ownDevice: boolean;
  device: string | null;
  now: Date;
};

/** Starts a session and answers its token, which is stored as a digest only; null when the account changed meanwhile. */
export function startSession(start: NewSession): Promise<string | null> {
  return transaction(
    async (tx) => {
      const [account] = await tx
        .select({ role: accounts.role })
        .from(accounts)
        .where(and(eq(accounts.id, start.accountId), eq(accounts.version, start.version), isNull(accounts.disabledAt)));
      if (!account) return null;
      const token = newToken();
      await tx.insert(accountSessions).values({
        tokenHash: hashToken(token),
        accountId: start.accountId,
        device: start.device,
        way: start.way,
        createdAt: start.now,
        lastSeenAt: start.now,
        expiresAt: firstExpiry(start.ownDevice, start.now),
      });
      await audit(
        tx,
        { accountId: start.accountId, role: account.role },
        {
          act: "auth.sign_in",
          subject: { kind: "account", id: start.accountId },
          facts: { way: start.way },
        },
      );
      return token;
    },
    { alone: [`account:${start.accountId}`] },
  );
}
