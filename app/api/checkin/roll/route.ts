import type { NextRequest } from "next/server";
import { getLocale } from "next-intl/server";
import { SYNC_VERSION } from "@/lib/attendance/input";
import { rollOfShift } from "@/lib/attendance/queries/roll";
import { keepsRoll } from "@/lib/attendance/rules/who";
import { verifySession } from "@/lib/auth/queries";
import { allows, PAGES } from "@/lib/auth/rules/access";

const headers = { "Cache-Control": "no-store" };
const answer = (body: object, status = 200) => Response.json(body, { status, headers });

/** GET ?shift=: the roll of a shift for who keeps it, as the browser keeps it for work without network; no shift named: null. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await verifySession();
  if (!actor) return answer({ reason: "signed_out" }, 401);
  if (!allows(PAGES["/api/checkin/roll"], actor.role)) return answer({ reason: "wrong_role" }, 403);
  const shiftId = request.nextUrl.searchParams.get("shift");
  const found = shiftId ? await rollOfShift(shiftId, await getLocale()) : null;
  if (found === undefined) return answer({ reason: "not_found" }, 404);
  if (found && !keepsRoll(actor, found.place)) return answer({ reason: "outside_scope" }, 403);
  return answer({ version: SYNC_VERSION, serverNow: new Date().toISOString(), roll: found?.roll ?? null });
}
