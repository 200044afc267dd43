import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { certificates, db } from "@/db";
import { type Actor, mayChange } from "../../auth/rules/actor";
import { isSnapshot } from "../rules/snapshot";

export type Certificate = NonNullable<Awaited<ReturnType<typeof certificateById>>>;

/** One certificate with its snapshot, or null. */
export async function certificateById(id: string) {
  const [row] = await db.select().from(certificates).where(eq(certificates.id, id));
  if (!row || !isSnapshot(row.snapshot)) return null;
  return { ...row, snapshot: row.snapshot };
}

/** Its holder, and the desk of the unit's league. */
export const maySee = (actor: Actor, row: { volunteerId: string; regionCode: string }): boolean =>
  actor.volunteerId === row.volunteerId || mayChange(actor, row.regionCode);

/** The certificates of one run that are still in force, in the order they were issued. */
export async function ofBatch(batchId: string) {
  const rows = await db
    .select()
    .from(certificates)
    .where(and(eq(certificates.batchId, batchId), inArray(certificates.state, ["issued"])))
    .orderBy(certificates.issuedAt, certificates.id);
  return rows.flatMap((row) => (isSnapshot(row.snapshot) ? [{ ...row, snapshot: row.snapshot }] : []));
}
