import type { CertificateAskState } from "@/db/words";
import type { Reason } from "../../outcome";
import { addDays } from "../../time";

/** Civil days, both included. */
export type Period = { fromDay: string; toDay: string };

/** The longest period of one certificate, in days. */
export const MOST_DAYS = 366 * 5;

export type Issuing = {
  /** The roster entry of whoever issues, when they have one. */
  byVolunteerId: string | null;
  volunteerId: string;
  unit: { isIssuer: boolean; personInCharge: string | null; contact: string | null; noticeDays: number };
  /** The ask it answers; null: issued without one, in a batch. */
  ask: { state: CertificateAskState; noticeUntil: string | null } | null;
  lines: number;
};

/** Why a certificate may not be issued, or null. Nobody issues their own; a unit that gives public notice waits for its end. */
export function refusedIssuing(
  { byVolunteerId, volunteerId, unit, ask, lines }: Issuing,
  today: string,
): Extract<Reason, `certificates.refusals.${string}`> | null {
  if (byVolunteerId === volunteerId) return "certificates.refusals.own";
  if (!unit.isIssuer) return "certificates.refusals.not_issuer";
  if (!unit.personInCharge || !unit.contact) return "certificates.refusals.issuer_incomplete";
  if (ask && ask.state !== "asked" && ask.state !== "noticed") return "certificates.refusals.answered";
  if (ask?.state === "asked" && unit.noticeDays > 0) return "certificates.refusals.notice_first";
  if (ask?.noticeUntil && today <= ask.noticeUntil) return "certificates.refusals.notice_runs";
  if (lines === 0) return "certificates.refusals.nothing_counted";
  return null;
}

/** The last day of a public notice 公示 that begins today. */
export const noticeEnd = (today: string, days: number): string => addDays(today, days - 1);
