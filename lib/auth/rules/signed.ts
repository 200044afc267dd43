import { createHmac } from "node:crypto";

/**
 * A token that can be made again from what it names, and by nobody without the secret (HMAC-SHA-256, base64url, 43
 * characters): every letter carries the same address, while a copy of the database opens nothing.
 * @param use keeps the tokens of one use apart from another's
 * @param parts ids, codes, times; none with a colon, so that no two lists read the same
 */
export function signed(secret: string, use: string, ...parts: readonly string[]): string {
  const all = [use, ...parts];
  if (all.some((part) => part.includes(":"))) throw new Error("a part of a signed token has a colon");
  return createHmac("sha256", secret).update(all.join(":")).digest("base64url");
}
