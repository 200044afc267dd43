import type { Role } from "@/db/words";

/** Who works at the desk; an admin opens these accounts. A volunteer's account comes from registration. */
export const DESK_ACCOUNT_ROLES = ["coordinator", "admin", "auditor"] as const satisfies readonly Role[];
export type DeskAccountRole = (typeof DESK_ACCOUNT_ROLES)[number];

export const isDeskAccountRole = (role: Role): role is DeskAccountRole =>
  DESK_ACCOUNT_ROLES.some((known) => known === role);

export type AccessChange = {
  actorId: string;
  accountId: string;
  /** The account as it would stand afterwards. */
  after: { role: Role; disabled: boolean };
  /** Every admin account that is not disabled, as it stands now. */
  admins: readonly string[];
};

export type AccessFault = "wrong_role" | "own_access" | "last_admin";

/**
 * Why somebody's access may not be changed so, or null. Whoever does it must be an admin at this moment; nobody touches
 * their own access, so that the last door is not locked from inside; and one admin who can come in always remains.
 */
export function accessFault({ actorId, accountId, after, admins }: AccessChange): AccessFault | null {
  if (actorId === accountId) return "own_access";
  const opens = after.role === "admin" && !after.disabled;
  if (!opens && admins.every((id) => id === accountId)) return "last_admin";
  return admins.includes(actorId) ? null : "wrong_role";
}

type Listed = { role: Role; name: string; disabledAt: Date | null };

const place = (one: Listed) => (one.disabledAt ? DESK_ACCOUNT_ROLES.length : deskOrder(one.role));
const deskOrder = (role: Role) => ["admin", "coordinator", "auditor"].indexOf(role);

/** The list's order: admins, coordinators, auditors, and last those who cannot come in; by name among themselves. */
export const inListOrder = (a: Listed, b: Listed): number => place(a) - place(b) || a.name.localeCompare(b.name, "zh");
