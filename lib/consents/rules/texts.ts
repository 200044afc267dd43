import type { ConsentPurpose } from "@/db/words";
import en from "../messages.en.json";
import zh from "../messages.zh-CN.json";

/** Versions in force. A changed text is a new version: people are shown, and agree to, one text and no other. */
export const CURRENT = {
  terms: "2026-11",
  guardian: "2026-11",
  photos: "2026-11",
  identity: "2026-11",
} as const satisfies Record<ConsentPurpose, string>;

/** What one may agree to for oneself when registering; only the first is needed. */
export const OWN_PURPOSES = ["terms", "photos"] as const satisfies readonly ConsentPurpose[];
export type OwnPurpose = (typeof OWN_PURPOSES)[number];

/** A text in both languages, as it is hashed: an object with the keys of the catalogue, or null for an unknown version. */
export function textOf(purpose: ConsentPurpose, version: string): { zh: unknown; en: unknown } | null {
  const pick = (catalogue: { texts: object }): unknown => {
    const texts: unknown = Reflect.get(catalogue.texts, `v${version}`);
    return typeof texts === "object" && texts ? Reflect.get(texts, purpose) : undefined;
  };
  const found = { zh: pick(zh), en: pick(en) };
  return found.zh === undefined || found.en === undefined ? null : found;
}
