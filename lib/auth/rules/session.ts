import { createHash, randomBytes } from "node:crypto";

export const SESSION_COOKIE = "zhiya.session";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** How long a browser stays signed in unused, and at most; a shared one also forgets when it is closed. */
const LASTS = {
  own: { idle: 30 * DAY_MS, most: 90 * DAY_MS },
  shared: { idle: 12 * HOUR_MS, most: DAY_MS },
} as const;

/** A person's own device keeps the cookie this long; the row ends it earlier when unused. */
export const OWN_DEVICE_SECONDS = LASTS.own.most / 1000;

/** Last seen is written at most this often. */
const SEEN_EVERY_MS = HOUR_MS;

/** A new unguessable token, 256 bits, safe in cookies and addresses. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** What is stored of a token. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/** When a session that begins now ends if it is not used. */
export const firstExpiry = (ownDevice: boolean, now: Date): Date =>
  new Date(now.getTime() + (ownDevice ? LASTS.own : LASTS.shared).idle);

type Times = { createdAt: Date; lastSeenAt: Date; expiresAt: Date };

/** The new times of a session in use, or null when the stored ones are fresh enough: no write for every request. */
export function slide(
  { createdAt, lastSeenAt, expiresAt }: Times,
  now: Date,
): Pick<Times, "lastSeenAt" | "expiresAt"> | null {
  if (now.getTime() - lastSeenAt.getTime() < SEEN_EVERY_MS) return null;
  const lasts = expiresAt.getTime() - createdAt.getTime() > LASTS.shared.most ? LASTS.own : LASTS.shared;
  const until = Math.min(now.getTime() + lasts.idle, createdAt.getTime() + lasts.most);
  return { lastSeenAt: now, expiresAt: new Date(until) };
}

/** The session cookie's flags: out of reach of scripts and of other sites' posts, and of plain HTTP where HTTPS is spoken. */
export function cookieFlags(secure: boolean) {
  return { httpOnly: true, sameSite: "lax", path: "/", secure } as const;
}
