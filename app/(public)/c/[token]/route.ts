import { cookies, headers } from "next/headers";
import { takeAttempt } from "@/lib/accounts/mutations/attempts";
import { CLAIM_COOKIE, claimFlags } from "@/lib/attendance/rules/claim";
import { checkCode, claimOf } from "@/lib/attendance/rules/code";
import { isSecure } from "@/lib/auth/next";
import { secret } from "@/lib/auth/secret";
import { addressOf } from "@/lib/auth/rules/trust";

/** What the rotating code opens: keeps the scan in this browser for ten minutes and shows the page that checks in. Changes nothing else. */
export async function GET(_: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const { token } = await params;
  const now = new Date();
  const read = checkCode(secret(), decoded(token), now);
  if (read.ok && read.code.kind === "rotating") {
    const claim = claimOf(secret(), read.code.shiftId, now);
    (await cookies()).set(CLAIM_COOKIE, claim, claimFlags(await isSecure()));
    return to("/c");
  }
  const answer = await takeAttempt([{ kind: "checkin_miss", who: addressOf(await headers()) }], now);
  if ("until" in answer) return to("/c?why=limited");
  return to(!read.ok && read.why === "stale" ? "/c?why=stale" : "/c?why=broken");
}

function decoded(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}

/** See other, by path alone: behind a proxy the address is the browser's business. */
const to = (path: string) =>
  new Response(null, {
    status: 303,
    headers: { location: path, "cache-control": "no-store", "referrer-policy": "no-referrer" },
  });
