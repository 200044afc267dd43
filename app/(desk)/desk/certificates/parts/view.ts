import type { Actor } from "@/lib/auth/rules/actor";
import type { CertificateFilter } from "@/lib/certificates/rules/list";

/** What every tab is handed. */
export type View = {
  filter: CertificateFilter;
  actor: Actor;
  /** The leagues whose rows are shown; null: all. */
  scope: string[] | null;
  now: Date;
};
