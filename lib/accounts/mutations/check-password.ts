import "server-only";
import { eq } from "drizzle-orm";
import { accounts, db } from "@/db";
import { no, type Refusal } from "../../outcome";
import { minutesBetween, timeOf } from "../../time";
import { loginOf } from "../rules/login";
import { clearAttempts, takeAttempt } from "./attempts";
import { verifyPassword } from "./hash-password";

/** An account that has shown who it is, as it stood then. */
export type Known = { ok: true; accountId: string; version: number };

/** The clock time at or after an instant, to the minute: a time that is said must be one that works. */
export const fromTime = (until: Date): string => timeOf(new Date(until.getTime() + 59_999));

/** "Tried too often", with the clock time from which it is looked at again. */
export function tooOften(until: Date, now: Date): Refusal {
  const minutes = Math.max(1, Math.ceil(minutesBetween(now, until)));
  return no("auth.refusals.limited", { time: fromTime(until) }, { current: { minutes } });
}

/**
 * Whether the password is right. Unknown, disabled and known accounts answer with the same words after the same work:
 * one counted attempt, one query, one hash.
 */
export async function checkPassword(
  typed: { login: string; password: string; address: string },
  now: Date,
): Promise<Known | Refusal> {
  const login = loginOf(typed.login);
  const who = login?.value ?? typed.login.trim().toLowerCase();
  const tried = await takeAttempt(
    [
      { kind: "account", who },
      { kind: "address", who: typed.address },
    ],
    now,
  );
  if ("until" in tried) return tooOften(tried.until, now);
  const [account] = await db
    .select({
      id: accounts.id,
      version: accounts.version,
      passwordHash: accounts.passwordHash,
      disabledAt: accounts.disabledAt,
    })
    .from(accounts)
    .where(login?.kind === "email" ? eq(accounts.email, login.value) : eq(accounts.phone, login?.value ?? ""));
  const right = await verifyPassword(account?.passwordHash ?? null, typed.password);
  if (!account || account.disabledAt || !right) return no("auth.refusals.wrong_password", { left: tried.left });
  await clearAttempts({ kind: "account", who });
  return { ok: true, accountId: account.id, version: account.version };
}
