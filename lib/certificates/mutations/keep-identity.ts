import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { certificateAsks, certificates, consents, type Executor, identityNumbers, type volunteers } from "@/db";
import { uuidv7 } from "@/db/id";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { seal } from "../../auth/rules/sealed";
import { secret } from "../../auth/secret";
import { textHash } from "../../consents/rules/hash";
import { CURRENT } from "../../consents/rules/texts";
import { no, type Refusal } from "../../outcome";
import type { AskInput } from "../input";
import { IDENTITY_USE } from "../queries/identity";

/** Keeps the number an ask wants on its certificate, sealed, with the consent to it; or the one that is kept already. */
export async function keepIdentity(
  tx: Executor,
  actor: Actor,
  volunteer: typeof volunteers.$inferSelect,
  { identityKind, identityNumber }: Pick<AskInput, "identityKind" | "identityNumber">,
  now: Date,
): Promise<Refusal | null> {
  const kept = await tx.$count(identityNumbers, eq(identityNumbers.volunteerId, volunteer.id));
  if (identityNumber === "")
    return kept > 0
      ? null
      : no("shell.refusals.check_fields", undefined, {
          fields: { identityNumber: "certificates.refusals.identity_missing" },
        });
  const consentId = await consentOf(tx, volunteer.id, now);
  const row = {
    kind: identityKind,
    sealed: seal(secret(), IDENTITY_USE, `${volunteer.id}\n${identityNumber}`),
    consentId,
    enteredAt: now,
    isSample: volunteer.isSample,
  };
  await tx
    .insert(identityNumbers)
    .values({ volunteerId: volunteer.id, ...row })
    .onConflictDoUpdate({ target: identityNumbers.volunteerId, set: row });
  await audit(tx, actor, {
    act: "certificates.keep_identity",
    subject: { kind: "volunteer", id: volunteer.id },
    regionCode: volunteer.regionCode,
    facts: { kind: identityKind, purpose: "identity" },
  });
  return null;
}

async function consentOf(tx: Executor, volunteerId: string, now: Date): Promise<string> {
  const [standing] = await tx
    .select({ id: consents.id })
    .from(consents)
    .where(and(eq(consents.volunteerId, volunteerId), eq(consents.purpose, "identity"), isNull(consents.withdrawnAt)));
  if (standing) return standing.id;
  const id = uuidv7();
  await tx.insert(consents).values({
    id,
    volunteerId,
    purpose: "identity",
    textVersion: CURRENT.identity,
    textHash: textHash("identity"),
    method: "self_online",
    givenAt: now,
  });
  return id;
}

/** Deletes a number that no ask and no certificate needs any more. */
export async function forgetUnneededIdentity(tx: Executor, volunteerId: string, now: Date): Promise<void> {
  const asked = await tx.$count(
    certificateAsks,
    and(
      eq(certificateAsks.volunteerId, volunteerId),
      eq(certificateAsks.withIdentity, true),
      inArray(certificateAsks.state, ["asked", "noticed"]),
    ),
  );
  const standing = await tx
    .select({ snapshot: certificates.snapshot })
    .from(certificates)
    .where(and(eq(certificates.volunteerId, volunteerId), eq(certificates.state, "issued")));
  const printed = standing.some(({ snapshot }) => Reflect.get(Object(snapshot), "identityKind") !== null);
  if (asked > 0 || printed) return;
  await tx.delete(identityNumbers).where(eq(identityNumbers.volunteerId, volunteerId));
  await tx
    .update(consents)
    .set({ withdrawnAt: now })
    .where(and(eq(consents.volunteerId, volunteerId), eq(consents.purpose, "identity"), isNull(consents.withdrawnAt)));
}
