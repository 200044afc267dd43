import { getLocale } from "next-intl/server";
import { z } from "zod";
import { SYNC_VERSION, syncInput } from "@/lib/attendance/input";
import { sync } from "@/lib/attendance/mutations/sync";
import { rollOfShift } from "@/lib/attendance/queries/roll";
import { keepsRoll } from "@/lib/attendance/rules/who";
import { verifySession } from "@/lib/auth/queries";
import { allows, PAGES } from "@/lib/auth/rules/access";
import { isSameOrigin } from "@/lib/auth/rules/trust";
import { env } from "@/lib/env";

const headers = { "Cache-Control": "no-store" };
const answer = (body: object, status = 200) => Response.json(body, { status, headers });
/** Two hundred marks with long reasons; more is not a queue of ours. */
const MOST_BYTES = 300_000;
const versioned = z.object({ version: z.number() });

/** POST: a device's queue of marks (docs of the shapes: lib/attendance/input.ts, rules/roll.ts). Answers each mark, and the roll of the first one's shift. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(env().ZHIYA_ORIGIN, request.headers)) return answer({ reason: "other_origin" }, 403);
  const actor = await verifySession();
  if (!actor) return answer({ reason: "signed_out" }, 401);
  if (!allows(PAGES["/api/checkin/sync"], actor.role)) return answer({ reason: "wrong_role" }, 403);
  const text = await request.text();
  if (text.length > MOST_BYTES) return answer({ reason: "too_large" }, 413);
  const body = parsed(text);
  const asked = versioned.safeParse(body);
  if (asked.success && asked.data.version !== SYNC_VERSION)
    return answer({ reason: "unknown_version", version: SYNC_VERSION }, 426);
  const queue = syncInput.safeParse(body);
  if (!queue.success)
    return answer({ reason: "malformed", at: queue.error.issues.slice(0, 5).map(({ path }) => path.join(".")) }, 400);
  const now = new Date();
  const results = await sync(actor, queue.data, now);
  const [first] = queue.data.marks;
  const found = first && (await rollOfShift(first.shiftId, await getLocale()));
  const roll = found && keepsRoll(actor, found.place) ? found.roll : null;
  return answer({ version: SYNC_VERSION, serverNow: now.toISOString(), results, roll });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
