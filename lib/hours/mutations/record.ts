import "server-only";
import type { Executor } from "@/db";
import type { Evidence } from "@/db/words";
import { liveHead } from "../queries/heads";
import { minutesOf, type ServiceMinutes } from "../rules/minutes";
import { append, type Facts } from "./entry";

export type Served = {
  attendanceId: string;
  volunteerId: string;
  eventId: string;
  recordingUnitId: string | null;
  startsAt: Date;
  endsAt: Date;
  minutes: ServiceMinutes;
  evidence: Evidence;
  /** Of a late correction or a closing by hand: why. */
  reason: string | null;
  /** Null: the system itself. */
  by: string | null;
  isSample: boolean;
};

/**
 * Writes what the roll says now about an attendance. A record nobody looked at yet takes the new facts as its next
 * entry; a confirmed, corrected or disputed one stays, and the desk sees the difference as an exception.
 * The caller is alone with `volunteer:<id>`.
 */
export async function recordServed(tx: Executor, served: Served, now: Date): Promise<void> {
  const head = await liveHead(tx, served.attendanceId);
  const { reason, by, ...facts } = served;
  // An empty stay outside the shift's window ends where it begins.
  if (facts.endsAt < facts.startsAt) facts.endsAt = facts.startsAt;
  if (head && (head.state !== "pending" || says(head, facts))) return;
  await append(tx, head, facts, { state: "pending", reason, by }, now);
}

const says = (head: Omit<Facts, "minutes"> & { minutes: number }, facts: Facts): boolean =>
  head.minutes === facts.minutes &&
  head.startsAt.getTime() === facts.startsAt.getTime() &&
  head.endsAt.getTime() === facts.endsAt.getTime() &&
  head.evidence === facts.evidence &&
  head.recordingUnitId === facts.recordingUnitId;

/** The check-out was taken back: a record nobody looked at yet is voided; a counted one stays as an exception. */
export async function withdrawServed(
  tx: Executor,
  { attendanceId, reason, by }: { attendanceId: string; reason: string | null; by: string | null },
  now: Date,
): Promise<void> {
  const head = await liveHead(tx, attendanceId);
  if (head?.state !== "pending") return;
  await append(tx, head, { ...factsOf(head), minutes: minutesOf(head.minutes) }, { state: "voided", reason, by }, now);
}

/** The facts of a stored record. */
export const factsOf = (head: Omit<Facts, "minutes"> & { minutes: number }): Facts => ({
  volunteerId: head.volunteerId,
  eventId: head.eventId,
  attendanceId: head.attendanceId,
  recordingUnitId: head.recordingUnitId,
  minutes: minutesOf(head.minutes),
  startsAt: head.startsAt,
  endsAt: head.endsAt,
  evidence: head.evidence,
  isSample: head.isSample,
});
