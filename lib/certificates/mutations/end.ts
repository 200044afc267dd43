import "server-only";
import { and, eq } from "drizzle-orm";
import { certificates, db, type Executor } from "@/db";
import type { CertificateState } from "@/db/words";
import { audit } from "../../audit/mutations";
import { type Actor, mayChange } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import type { EndInput } from "../input";
import { tellHolder } from "../letters";
import { linesOf } from "../queries/lines";
import { isSnapshot } from "../rules/snapshot";
import { forgetUnneededIdentity } from "./keep-identity";
import { readyKey } from "./signing-key";
import { writeCertificate } from "./write";

type Row = typeof certificates.$inferSelect;

/** Revokes a certificate: its row stays, a check says so with the reason, its number is never used again. */
export function revoke(actor: Actor, input: EndInput, once: Once, now = new Date()): Promise<Outcome> {
  return onCertificate(actor, input, once, async (tx, row) => {
    await end(tx, actor, row, "revoked", input.reason, now);
    await forgetUnneededIdentity(tx, row.volunteerId, now);
    await audit(tx, actor, {
      act: "certificates.revoke",
      subject: { kind: "certificate", id: row.id },
      regionCode: row.regionCode,
      facts: { reason: input.reason, number: row.number, volunteer: row.volunteerId },
    });
    await tellHolder(tx, row.volunteerId, `certificate_revoked:${row.id}`, {
      kind: "certificate_revoked",
      data: { certificate: row.number, reason: input.reason },
    });
    return done(row.id, "revoked");
  });
}

/** Replaces a certificate whose records were corrected by one of the records as they stand now; the old one says so. */
export async function replace(actor: Actor, input: EndInput, once: Once, now = new Date()): Promise<Outcome> {
  const key = await readyKey(now);
  return onCertificate(actor, input, once, async (tx, row) => {
    const old = row.snapshot;
    if (!isSnapshot(old)) return no("shell.refusals.not_found");
    const { volunteerId, recordingUnitId, fromDay, toDay } = row;
    const lines = await linesOf(tx, { volunteerId, recordingUnitId, fromDay, toDay });
    if (lines.length === 0) return no("certificates.refusals.nothing_left");
    const before = new Set(old.lines.map(({ recordId }) => recordId));
    if (lines.length === before.size && lines.every(({ recordId }) => before.has(recordId)))
      return no("certificates.refusals.nothing_changed");
    await end(tx, actor, row, "superseded", input.reason, now);
    const order = {
      volunteerId,
      recordingUnitId,
      fromDay,
      toDay,
      withTrainings: old.trainings.length > 0,
      identityKind: old.identityKind,
      ask: null,
      replacesId: row.id,
      act: "certificates.replace" as const,
    };
    const written = await writeCertificate(tx, actor, order, key, now);
    if ("ok" in written) return written;
    await tellHolder(tx, volunteerId, `certificate_superseded:${row.id}`, {
      kind: "certificate_superseded",
      data: { certificate: row.number, next: written.snapshot.number, reason: input.reason },
    });
    return done(written.id, written.snapshot.number);
  });
}

/** A work on a valid certificate as it was seen, alone with its holder's records; never on one's own. */
async function onCertificate(
  actor: Actor,
  { certificateId, version }: EndInput,
  once: Once,
  work: (tx: Executor, row: Row) => Promise<Outcome>,
): Promise<Outcome> {
  const [seen] = await db
    .select({ volunteerId: certificates.volunteerId })
    .from(certificates)
    .where(eq(certificates.id, certificateId));
  if (!seen) return no("shell.refusals.not_found");
  return writeOnce(once, [`volunteer:${seen.volunteerId}`], async (tx) => {
    const [row] = await tx.select().from(certificates).where(eq(certificates.id, certificateId));
    if (!row) return no("shell.refusals.not_found");
    if (!mayChange(actor, row.regionCode)) return no("shell.refusals.outside_scope");
    if (actor.volunteerId === row.volunteerId) return no("certificates.refusals.own");
    if (row.state !== "issued") return no("certificates.refusals.not_valid_now");
    if (row.version !== version)
      return no("shell.refusals.changed_meanwhile", undefined, { current: { version: row.version } });
    return work(tx, row);
  });
}

const end = (tx: Executor, actor: Actor, row: Row, state: CertificateState, endReason: string, now: Date) =>
  tx
    .update(certificates)
    .set({ state, endReason, endedAt: now, endedBy: actor.accountId, version: row.version + 1 })
    .where(and(eq(certificates.id, row.id), eq(certificates.version, row.version)));
