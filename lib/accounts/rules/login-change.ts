import type { Login } from "./login";

export type LoginChange = {
  kind: Login["kind"];
  /** The new number or address, normalised; null takes the old one away. */
  value: string | null;
  now: { phone: string | null; email: string | null };
  /** A minor's guardian, as a number or address; null: none is asked about. */
  guardian: string | null;
  /** Somebody else signs in with it. */
  taken: boolean;
};

export type LoginFault = "same" | "last" | "guardian" | "taken";

/**
 * Why a name to sign in with may not be changed so, or null. One name always remains; and a minor's is never the
 * guardian's, or the child would answer for them.
 */
export function loginFault({ kind, value, now, guardian, taken }: LoginChange): LoginFault | null {
  if (value === now[kind]) return "same";
  if (value === null) return now[kind === "phone" ? "email" : "phone"] === null ? "last" : null;
  if (value === guardian) return "guardian";
  return taken ? "taken" : null;
}

/** How the desk made sure that it is speaking with the person; goes into the audit log as one of these. */
export const IDENTITY_CHECKS = ["in_person", "old_contact", "lead_knows"] as const;
export type IdentityCheck = (typeof IDENTITY_CHECKS)[number];
