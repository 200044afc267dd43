import type { NextRequest } from "next/server";
import { isOnThisMachine } from "@/lib/auth/rules/trust";
import { readiness } from "@/lib/jobs/queries";
import { log } from "@/lib/log";

export const dynamic = "force-dynamic";

/**
 * GET: 200 when this process should be sent work, else 503. Asks the database, its migrations, the age of the outbox
 * and the timed jobs; which of them it is, is told on this machine only.
 */
export async function GET(request: NextRequest) {
  const found = await readiness(new Date()).catch((error: unknown) => {
    log.error({ err: error }, "not ready: the database does not answer");
    return { ready: false, database: false };
  });
  const body = isOnThisMachine(request.headers) ? { database: true, ...found } : { ready: found.ready };
  return Response.json(body, { status: found.ready ? 200 : 503, headers: { "Cache-Control": "no-store" } });
}
