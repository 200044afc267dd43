import "server-only";
import { eq } from "drizzle-orm";
import { certificates } from "@/db";
import { audit } from "../../audit/mutations";
import { type Actor, mayChange } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import type { RevealInput } from "../input";
import { isSnapshot } from "../rules/snapshot";

/** Writes down why somebody sees the identity number of a certificate; the row itself opens it, for this session and ten minutes. */
export function showIdentity(actor: Actor, input: RevealInput, once: Once): Promise<Outcome> {
  return writeOnce(once, [`reveal:${actor.accountId}:${input.certificateId}`], async (tx) => {
    const [row] = await tx.select().from(certificates).where(eq(certificates.id, input.certificateId));
    if (!row) return no("shell.refusals.not_found");
    const own = actor.volunteerId === row.volunteerId;
    if (!own && !mayChange(actor, row.regionCode)) return no("shell.refusals.outside_scope");
    if (!isSnapshot(row.snapshot) || row.snapshot.identityKind === null)
      return no("certificates.refusals.identity_none");
    await audit(tx, actor, {
      act: "certificates.show_identity",
      subject: { kind: "certificate", id: row.id },
      regionCode: row.regionCode,
      facts: { why: input.why, session: actor.sessionId, volunteer: row.volunteerId },
    });
    return done(row.id, "shown");
  });
}
