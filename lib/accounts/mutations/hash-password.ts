import "server-only";
import { hash, verify } from "@node-rs/argon2";
import { newToken } from "../../auth/rules/session";

/** argon2id (the package's default kind) with OWASP's second choice: 19 MiB, 2 passes, 1 lane; about 20 ms on a small server. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The PHC string to store. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), cost);
}

let nobody: Promise<string> | undefined;

/**
 * Whether the password is the account's. Always costs one hash: without a stored one it is measured against nobody's,
 * so that unknown, disabled and known accounts answer in the same time.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword(newToken());
  const right = await verify(stored ?? (await nobody), password.normalize("NFC"));
  return right && stored !== null;
}
