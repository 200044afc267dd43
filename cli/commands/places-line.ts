import { existsSync } from "node:fs";
import { db } from "../../db";
import { engine, sqliteFile } from "../../db/engine";
import { placesDifferences } from "../../lib/places/queries";

/** The self-check of places in one line: every count of taken places against its sign-ups or bookings. It never repairs. */
export async function placesLine(): Promise<{ ok: boolean; line: string }> {
  if (engine === "sqlite" && !existsSync(sqliteFile())) return { ok: true, line: "No places to recount yet" };
  const found = await placesDifferences(db);
  if (found.length === 0)
    return { ok: true, line: "Places recounted: every count is what its sign-ups and bookings say" };
  const shown = found.map(({ positionId, taken, counted }) => `${positionId} says ${taken}, counted ${counted}`);
  return { ok: false, line: `Places differ and were left as they are: ${shown.join("; ")}` };
}
