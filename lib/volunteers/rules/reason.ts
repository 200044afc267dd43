/** Reasons that the system itself writes into `statusReason`; every other reason is a sentence somebody at the desk wrote. */
export const OWN_REASONS = ["guardian_declined", "guardian_withdrawn", "left_by_oneself", "restricted"] as const;
export type OwnReason = (typeof OWN_REASONS)[number];

export const isOwnReason = (reason: string | null): reason is OwnReason =>
  OWN_REASONS.some((known) => known === reason);
