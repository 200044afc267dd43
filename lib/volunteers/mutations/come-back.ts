import "server-only";
import { eq } from "drizzle-orm";
import { consents, db, volunteers } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { textHash } from "../../consents/rules/hash";
import { CURRENT } from "../../consents/rules/texts";
import { enqueue } from "../../letters/mutations/enqueue";
import { writeOnce, type Once } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { dayOf } from "../../time";
import type { ReturnInput } from "../input";
import { isMinor } from "../rules/age";
import { askGuardian } from "./ask-guardian";

/** Somebody who left registers again: applied, with the text of today agreed to; a minor's guardian is asked anew. */
export async function comeBack(actor: Actor, input: ReturnInput, once: Once, now = new Date()): Promise<Outcome> {
  if (input.consent_terms !== CURRENT.terms) return no("consents.refusals.text_changed");
  const [known] = await db
    .select({ id: volunteers.id })
    .from(volunteers)
    .where(eq(volunteers.accountId, actor.accountId));
  if (!known) return no("volunteers.refusals.not_a_volunteer");
  return writeOnce(once, [`volunteer:${known.id}`], async (tx) => {
    const [row] = await tx.select().from(volunteers).where(eq(volunteers.id, known.id));
    if (!row || row.status !== "left") return no("volunteers.refusals.not_left");
    await tx
      .update(volunteers)
      .set({ status: "applied", statusReason: null, appliedAt: now, decidedAt: null, version: row.version + 1 })
      .where(eq(volunteers.id, row.id));
    await tx.insert(consents).values({
      volunteerId: row.id,
      purpose: "terms",
      textVersion: CURRENT.terms,
      textHash: textHash("terms"),
      method: "self_online",
      givenAt: now,
    });
    await audit(tx, actor, {
      act: "volunteers.return",
      subject: { kind: "volunteer", id: row.id },
      regionCode: row.regionCode,
    });
    await enqueue(tx, {
      cause: `volunteer_applied:${row.id}:${row.version + 1}`,
      kind: "volunteer_applied",
      accountId: actor.accountId,
      regionCode: row.regionCode,
      data: { name: row.name },
    });
    if (isMinor(row.birthMonth, dayOf(now)))
      await askGuardian(tx, {
        accountId: actor.accountId,
        volunteerId: row.id,
        createdBy: null,
        locale: actor.locale,
        now,
      });
    return done(row.id, "applied");
  });
}
