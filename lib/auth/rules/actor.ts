import type { Locale, Role } from "@/db/words";

/** Who acts: the account behind the session, with its scope; read fresh from the database for every request. */
export type Actor = {
  accountId: string;
  sessionId: string;
  role: Role;
  name: string;
  locale: Locale;
  /** A coordinator's leagues, by GB/T 2260 code; empty for everybody else. */
  regions: string[];
  /** The roster entry, when this person has one. */
  volunteerId: string | null;
  isSample: boolean;
};

export const isStaff = (actor: Actor | null): boolean => actor?.role === "coordinator" || actor?.role === "admin";

/** Scope on the row: the admin everywhere, a coordinator in their leagues, nobody else. */
export function mayChange(actor: Actor | null, regionCode: string): boolean {
  if (actor?.role === "admin") return true;
  return actor?.role === "coordinator" && actor.regions.includes(regionCode);
}

/** People's names and contacts: those who may change the row; the auditor reads logs, not people. */
export const maySeePeople = mayChange;

/** The regions to filter a list by: null = all of them. */
export function scopeOf(actor: Actor): string[] | null {
  return actor.role === "coordinator" ? actor.regions : null;
}
