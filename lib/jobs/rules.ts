import { minutesBetween } from "../time";

/** A job that has not run for so many minutes has stopped; each runs many times as often. */
export const FRESH_MINUTES: Readonly<Record<string, number>> = {
  letters: 5,
  offers: 5,
  seat_offers: 5,
  two_adults: 20,
};

/** Letters are tried every few seconds and put off when a mail server is away, so an overdue one was forgotten. */
export const OUTBOX_MINUTES = 15;

export type ReadyFacts = {
  migrated: boolean;
  /** The earliest time at which a letter still in the queue was to leave; null: none waits. */
  oldestDue: Date | null;
  runs: readonly { name: string; ranAt: Date }[];
  /** When this process began: before the first runs the jobs are given their time. */
  since: Date;
};

export type Readiness = { ready: boolean; migrations: boolean; outboxMinutes: number; lateJobs: string[] };

/** Whether this process should be sent work. */
export function judge({ migrated, oldestDue, runs, since }: ReadyFacts, now: Date): Readiness {
  const outboxMinutes = oldestDue ? Math.max(0, Math.floor(minutesBetween(oldestDue, now))) : 0;
  const lateJobs = Object.entries(FRESH_MINUTES).flatMap(([name, minutes]) => {
    const ran = runs.find((run) => run.name === name)?.ranAt;
    const last = ran && ran > since ? ran : since;
    return minutesBetween(last, now) > minutes ? [name] : [];
  });
  const waited = minutesBetween(since, now) > OUTBOX_MINUTES;
  const ready = migrated && lateJobs.length === 0 && !(waited && outboxMinutes > OUTBOX_MINUTES);
  return { ready, migrations: migrated, outboxMinutes, lateJobs };
}
