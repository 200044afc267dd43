import { IDENTITY_REASONS } from "../../certificates/rules/identity";
import { REVEAL_REASONS } from "../../volunteers/rules/reveal";

/** The acts by which somebody sees covered data; every one writes down why (未成年人网络保护条例 art. 36). */
export const LOOKS = ["volunteers.reveal", "certificates.show_identity"] as const;

/** Why contact or an identity number is looked at: every reason that a form offers. */
export const LOOK_REASONS = [...REVEAL_REASONS, ...IDENTITY_REASONS] as const;
export type LookReason = (typeof LOOK_REASONS)[number];

/** The reason that an audit row gives; null: none that is known. */
export const lookReason = (why: unknown): LookReason | null => LOOK_REASONS.find((one) => one === why) ?? null;

/** What was seen: an identity number, or birthday, guardian and contact. */
export const lookedAt = (act: string): "identity" | "contact" =>
  act === "certificates.show_identity" ? "identity" : "contact";
