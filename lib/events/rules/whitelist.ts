import type { EventKind } from "@/db/words";

export type WhitelistFacts = {
  kind: EventKind;
  schoolId: string | null;
  whitelistItem: string | null;
  whitelistYear: number | null;
  approvalNumber: string | null;
};

/** Only an event that enters a school needs an item of the 进校园白名单 (the Ministry of Education's rule of 2019 on activities entering schools). */
export const needsWhitelist = (kind: EventKind): boolean => kind === "campus_visit";

/** The fields that are still empty; none for other kinds. */
export function whitelistGaps(
  facts: WhitelistFacts,
): ("schoolId" | "whitelistItem" | "whitelistYear" | "approvalNumber")[] {
  if (!needsWhitelist(facts.kind)) return [];
  return (["schoolId", "whitelistItem", "whitelistYear", "approvalNumber"] as const).filter((field) => !facts[field]);
}

/** One spelling for one item, so that the once-a-year rule compares items and not blanks. */
export const sameItem = (text: string): string => text.normalize("NFKC").replace(/\s+/g, " ").trim();
