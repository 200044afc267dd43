import "server-only";
import { isNull } from "drizzle-orm";
import { db, type Executor, signingKeys, transaction } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { seal } from "../../auth/rules/sealed";
import { secret } from "../../auth/secret";
import { type Once, writeOnce } from "../../once/mutations";
import { done, type Outcome } from "../../outcome";
import type { RotateInput } from "../input";
import { KEY_USE, liveKey, type SigningKey } from "../queries/keys";
import { newKeyPair } from "../rules/signing";

const ALONE = ["signing-keys"];

/** The key that signs now; the first is made when the first certificate needs it. Not inside a work. */
export async function readyKey(now: Date): Promise<SigningKey> {
  return (
    (await liveKey(db)) ?? transaction(async (tx) => (await liveKey(tx)) ?? make(tx, null, null, now), { alone: ALONE })
  );
}

/** A new key signs from now on. The old private key is destroyed; what it signed can be checked for ever. */
export function rotateKey(actor: Actor, { reason }: RotateInput, once: Once, now = new Date()): Promise<Outcome> {
  return writeOnce(once, ALONE, async (tx) => {
    const key = await make(tx, actor, reason, now);
    return done(key.id, key.id);
  });
}

async function make(tx: Executor, actor: Actor | null, reason: string | null, now: Date): Promise<SigningKey> {
  const { id, publicKey, privateKey } = newKeyPair();
  await tx.update(signingKeys).set({ retiredAt: now, sealedPrivateKey: null }).where(isNull(signingKeys.retiredAt));
  await tx
    .insert(signingKeys)
    .values({ id, publicKey, sealedPrivateKey: seal(secret(), KEY_USE, privateKey), createdAt: now, retiredAt: null });
  await audit(tx, actor, {
    act: "certificates.rotate_key",
    subject: { kind: "system", id },
    facts: { new: id, ...(reason ? { reason } : {}) },
  });
  return { id, privateKey };
}
