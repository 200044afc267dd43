import "server-only";
import { eq, sql } from "drizzle-orm";
import { accountSessions, accounts, oneTimeLinks } from "@/db";
import { SEALED_NAME } from "../rules";
import type { Erasing } from "./subject";

/** The account's shell stays because records point at it; nobody can sign in to it, and nothing in it says who it was. */
export async function eraseAccount({ tx, subject, now }: Erasing): Promise<void> {
  const { accountId } = subject;
  await tx
    .update(accounts)
    .set({
      name: SEALED_NAME,
      phone: null,
      email: null,
      passwordHash: null,
      disabledAt: now,
      version: sql`${accounts.version} + 1`,
    })
    .where(eq(accounts.id, accountId));
  await tx.delete(accountSessions).where(eq(accountSessions.accountId, accountId));
  await tx.delete(oneTimeLinks).where(eq(oneTimeLinks.accountId, accountId));
}
