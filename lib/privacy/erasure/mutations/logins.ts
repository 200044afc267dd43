import "server-only";
import { eq } from "drizzle-orm";
import { accounts, type Executor } from "@/db";

/** The phone number and e-mail that an account signs in with. */
export async function loginsOf(tx: Executor, accountId: string): Promise<string[]> {
  const [row] = await tx
    .select({ phone: accounts.phone, email: accounts.email })
    .from(accounts)
    .where(eq(accounts.id, accountId));
  return [row?.phone, row?.email].flatMap((login) => (login ? [login] : []));
}
