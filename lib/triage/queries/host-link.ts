import "server-only";
import { db } from "@/db";
import { origin } from "../../letters/queries/link";
import { liveToken } from "../../requests/mutations/link";

/** The address of a host's private page (absolute), or null when every link was revoked or has ended. One statement. */
export async function hostLink(requestId: string, now = new Date()): Promise<string | null> {
  const token = await liveToken(db, requestId, now);
  return token && `${origin()}/r/${token}`;
}
