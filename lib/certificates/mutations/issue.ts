import "server-only";
import { eq } from "drizzle-orm";
import { type Executor, identityNumbers } from "@/db";
import type { Actor } from "../../auth/rules/actor";
import type { Once } from "../../once/mutations";
import { done, type Outcome } from "../../outcome";
import type { AskOnlyInput } from "../input";
import { tellHolder } from "../letters";
import type { SigningKey } from "../queries/keys";
import { type AskRow, change, onAsk } from "./on-ask";
import { readyKey } from "./signing-key";
import { type Handler, type Reading, writeCertificate } from "./write";

/** Issues what was asked for: of the unit's counted records as they stand now, signed, numbered, never by the holder. */
export async function issue(actor: Actor, input: AskOnlyInput, once: Once, now = new Date()): Promise<Outcome> {
  const key = await readyKey(now);
  return onAsk(actor, input, once, (tx, ask) => issueAlone(tx, actor, ask, key, now));
}

/** The work itself; the caller has made sure that it is alone with the holder's records. */
export async function issueAlone(
  tx: Executor,
  handler: Handler,
  ask: AskRow,
  key: SigningKey,
  now: Date,
  read?: Reading,
): Promise<Outcome> {
  const written = await writeCertificate(
    tx,
    handler,
    {
      volunteerId: ask.volunteerId,
      recordingUnitId: ask.recordingUnitId,
      fromDay: ask.fromDay,
      toDay: ask.toDay,
      withTrainings: ask.withTrainings,
      identityKind: ask.withIdentity ? await kindOf(tx, ask.volunteerId) : null,
      ask,
      act: "certificates.issue",
    },
    key,
    now,
    read,
  );
  if ("ok" in written) return written;
  await change(tx, ask, {
    state: "issued",
    certificateId: written.id,
    decidedBy: handler.accountId,
    decidedAt: now,
  });
  const { number, unit, fromDay, toDay } = written.snapshot;
  await tellHolder(tx, ask.volunteerId, `certificate_issued:${written.id}`, {
    kind: "certificate_issued",
    data: { certificate: number, unit: unit.name, fromDay, toDay },
  });
  return done(written.id, number);
}

async function kindOf(tx: Executor, volunteerId: string) {
  const [row] = await tx
    .select({ kind: identityNumbers.kind })
    .from(identityNumbers)
    .where(eq(identityNumbers.volunteerId, volunteerId));
  return row?.kind ?? null;
}
