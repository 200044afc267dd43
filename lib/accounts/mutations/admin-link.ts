import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import { accounts, transaction } from "@/db";
import { uuidv7 } from "@/db/id";
import { audit } from "../../audit/mutations";
import { HOUR_MS } from "../../time";
import { ACCESS_KEY } from "./desk-account";
import { createOneTimeLink } from "./one-time-link";

const HOURS = 24;

/**
 * For the command line: a link that signs an administrator in once, within a day. Makes the first administrator's
 * account when there is none; sample accounts do not count.
 * @param name as the account is called when it is made
 */
export function createAdminLink(
  name = "管理员",
  now = new Date(),
): Promise<{ path: string; token: string; until: Date; made: boolean }> {
  return transaction(
    async (tx) => {
      const [known] = await tx
        .select({ id: accounts.id })
        .from(accounts)
        .where(and(eq(accounts.role, "admin"), eq(accounts.isSample, false), isNull(accounts.disabledAt)))
        .orderBy(asc(accounts.id))
        .limit(1);
      const id = known?.id ?? uuidv7();
      if (!known) {
        await tx
          .insert(accounts)
          .values({ id, role: "admin", name, locale: "zh-CN", version: 1, isSample: false, createdAt: now });
        await audit(tx, null, { act: "accounts.create_admin", subject: { kind: "account", id } });
      }
      const token = await createOneTimeLink(tx, {
        accountId: id,
        purpose: "sign_in",
        createdBy: null,
        hours: HOURS,
        now,
      });
      return { path: `/sign-in/link/${token}`, token, until: new Date(now.getTime() + HOURS * HOUR_MS), made: !known };
    },
    { alone: [ACCESS_KEY] },
  );
}
