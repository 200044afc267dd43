import "server-only";
import { db } from "@/db";
import { secret } from "../../auth/secret";
import { readClaim } from "../rules/code";
import { scanScreen } from "./own";

/** The scan this browser keeps, and how the person stands in its shift; null: none, or it is over. */
export async function keptScan(claim: string, volunteerId: string | null, now: Date) {
  const scan = readClaim(secret(), claim, now);
  if (!scan) return null;
  return { at: scan.at, screen: volunteerId ? await scanScreen(db, scan.shiftId, volunteerId) : null };
}
