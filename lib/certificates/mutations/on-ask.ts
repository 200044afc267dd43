import "server-only";
import { and, eq } from "drizzle-orm";
import { certificateAsks, db, type Executor } from "@/db";
import { type Actor, mayChange } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { no, type Outcome } from "../../outcome";
import type { AskOnlyInput } from "../input";
import { type Issuer, issuerOf } from "../queries/issuer";

export type AskRow = typeof certificateAsks.$inferSelect;

/** A work on an ask as it was seen, alone with its volunteer's records; only for the desk of the unit's league. */
export async function onAsk(
  actor: Actor,
  { askId, version }: AskOnlyInput,
  once: Once,
  work: (tx: Executor, ask: AskRow, unit: Issuer) => Promise<Outcome>,
): Promise<Outcome> {
  const [seen] = await db
    .select({ volunteerId: certificateAsks.volunteerId })
    .from(certificateAsks)
    .where(eq(certificateAsks.id, askId));
  if (!seen) return no("shell.refusals.not_found");
  return writeOnce(once, [`volunteer:${seen.volunteerId}`], async (tx) => {
    const [ask] = await tx.select().from(certificateAsks).where(eq(certificateAsks.id, askId));
    const unit = ask && (await issuerOf(tx, ask.recordingUnitId));
    if (!unit) return no("shell.refusals.not_found");
    if (!mayChange(actor, unit.regionCode)) return no("shell.refusals.outside_scope");
    if (ask.state !== "asked" && ask.state !== "noticed") return no("certificates.refusals.answered");
    if (ask.version !== version)
      return no("shell.refusals.changed_meanwhile", undefined, { current: { version: ask.version } });
    return work(tx, ask, unit);
  });
}

export const change = (tx: Executor, ask: AskRow, set: Partial<AskRow>) =>
  tx
    .update(certificateAsks)
    .set({ ...set, version: ask.version + 1 })
    .where(and(eq(certificateAsks.id, ask.id), eq(certificateAsks.version, ask.version)));
