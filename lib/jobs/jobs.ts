import "server-only";
import { Cron } from "croner";
import { log } from "../log";
import { remindOfHours } from "../hours/jobs";
import { deliverDue } from "../letters/mutations/deliver";
import { eraseDue } from "../privacy/jobs";
import { runRetention } from "../privacy/retention/mutations/run";
import { expireSeatOffers } from "../registrations/jobs";
import { completeRequests } from "../requests/jobs";
import { askWaiting, checkStartingShifts, expireOffers } from "../signups/jobs";
import { TIME_ZONE } from "../time";
import { askConsentAnew, freeUnqualified, lapseQualifications, noticeExpiring, recheckEnded } from "../trainings/jobs";
import { issueBatches } from "../certificates/jobs";
import { lapseDates } from "../triage/mutations/lapse-dates";
import { recordRun, sweep } from "./mutations";

/** Timed work. Each job is safe to run twice, late, or in two processes: what it does is decided by rows, not by memory. */
export const JOBS = [
  { name: "letters", pattern: "*/15 * * * * *", run: (now: Date) => deliverDue(now) },
  { name: "offers", pattern: "*/20 * * * * *", run: expireOffers },
  { name: "seat_offers", pattern: "*/20 * * * * *", run: expireSeatOffers },
  { name: "waiting", pattern: "40 * * * * *", run: askWaiting },
  { name: "two_adults", pattern: "0 */5 * * * *", run: checkStartingShifts },
  { name: "dates", pattern: "10 * * * * *", run: lapseDates },
  { name: "certificates", pattern: "*/10 * * * * *", run: issueBatches },
  { name: "visits", pattern: "25 */5 * * * *", run: completeRequests },
  { name: "expiring", pattern: "20 5 * * * *", run: noticeExpiring },
  { name: "lapses", pattern: "40 5 * * * *", run: lapseQualifications },
  { name: "ended", pattern: "20 15 * * * *", run: recheckEnded },
  { name: "unqualified", pattern: "50 */10 * * * *", run: freeUnqualified },
  { name: "of_age", pattern: "40 15 * * * *", run: askConsentAnew },
  { name: "hours", pattern: "0 0 9 * * 1-5", run: remindOfHours },
  { name: "erasures", pattern: "50 */5 * * * *", run: eraseDue },
  { name: "retention", pattern: "0 10 4 * * *", run: runRetention },
  { name: "sweep", pattern: "0 30 3 * * *", run: sweep },
] as const;

declare global {
  var zhiyaJobs: Cron[] | undefined;
}

/** Starts the timed jobs of this process, once. */
export function startJobs(): void {
  globalThis.zhiyaJobs ??= JOBS.map(
    ({ name, pattern, run }) =>
      // protect: a run that is still busy is not overtaken by the next.
      new Cron(pattern, { protect: true, timezone: TIME_ZONE }, () => runJob(name, run)),
  );
}

export function stopJobs(): void {
  for (const job of globalThis.zhiyaJobs ?? []) job.stop();
  globalThis.zhiyaJobs = undefined;
}

async function runJob(name: string, run: (now: Date) => Promise<unknown>): Promise<void> {
  const startedAt = new Date();
  let error: string | null = null;
  try {
    await run(startedAt);
  } catch (failure) {
    error = failure instanceof Error ? failure.message : String(failure);
    log.error({ job: name, err: failure }, "A timed job failed");
  }
  await recordRun(name, startedAt, error).catch((failure) =>
    log.error({ job: name, err: failure }, "Could not note a run"),
  );
}
