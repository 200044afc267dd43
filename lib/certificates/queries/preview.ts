import "server-only";
import { db } from "@/db";
import { issuerOf } from "./issuer";
import { linesOf, waitingCount, type Wanted } from "./lines";

/** What a certificate would say, what is left out, and the unit that would issue it. */
export async function previewOf(volunteerId: string, period: Omit<Wanted, "volunteerId">) {
  const wanted = { ...period, volunteerId };
  const [lines, waiting, unit] = await Promise.all([
    linesOf(db, wanted),
    waitingCount(db, wanted),
    issuerOf(db, period.recordingUnitId),
  ]);
  return { lines, waiting, unit };
}

/** The lines alone, for the holder's own page. */
export const ownLines = (wanted: Wanted) => linesOf(db, wanted);
