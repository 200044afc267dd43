import "server-only";
import { count, desc, eq, isNull } from "drizzle-orm";
import { certificates, db, type Executor, signingKeys } from "@/db";
import { unseal } from "../../auth/rules/sealed";
import { secret } from "../../auth/secret";

/** What private keys are sealed for. */
export const KEY_USE = "certificate signing key";

export type SigningKey = { id: string; privateKey: string };

/** The key that signs now, or null: none was made, or the installation's secret has changed since. */
export async function liveKey(executor: Executor): Promise<SigningKey | null> {
  const rows = await executor
    .select({ id: signingKeys.id, sealed: signingKeys.sealedPrivateKey })
    .from(signingKeys)
    .where(isNull(signingKeys.retiredAt))
    .orderBy(desc(signingKeys.createdAt));
  for (const { id, sealed } of rows) {
    const privateKey = sealed === null ? null : unseal(secret(), KEY_USE, sealed);
    if (privateKey) return { id, privateKey };
  }
  return null;
}

/** Every public key there ever was, raw and base64url, by id: what an old one signed stays valid. */
export async function publicKeys(executor: Executor = db): Promise<Record<string, string>> {
  const rows = await executor.select({ id: signingKeys.id, key: signingKeys.publicKey }).from(signingKeys);
  return Object.fromEntries(rows.map(({ id, key }) => [id, key]));
}

/** The keys for the desk, newest first, with how many certificates each signed. */
export function keyList() {
  return db
    .select({
      id: signingKeys.id,
      createdAt: signingKeys.createdAt,
      retiredAt: signingKeys.retiredAt,
      signed: count(certificates.id),
    })
    .from(signingKeys)
    .leftJoin(certificates, eq(certificates.keyId, signingKeys.id))
    .groupBy(signingKeys.id, signingKeys.createdAt, signingKeys.retiredAt)
    .orderBy(desc(signingKeys.createdAt));
}
