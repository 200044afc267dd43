import { createHash, randomBytes } from "node:crypto";

export const SESSION_COOKIE = "zhiya.session";

/** How long a browser stays signed in without being used, and at most. */
export const SESSION_DAYS = 30;

/** A new unguessable token, 256 bits, safe in cookies and addresses. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** What is stored of a token. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");
