import "server-only";
import { db, type Executor } from "@/db";
import { type Actor, mayChange } from "../../auth/rules/actor";
import { no, type Refusal } from "../../outcome";
import { type RecordRow, recordsOf } from "../queries/heads";

/** Which entry of which record somebody looked at. */
export type Seen = { chain: string; turn: number };

/** Records as this member of staff may change them, in the order asked; the entry they saw must still be the latest. */
export async function loadSeen(
  tx: Executor,
  actor: Actor,
  seen: readonly Seen[],
): Promise<{ rows: RecordRow[]; refusal?: undefined } | { rows?: undefined; refusal: Refusal }> {
  const found = new Map(
    (
      await recordsOf(
        tx,
        seen.map(({ chain }) => chain),
      )
    ).map((row) => [row.head.chain, row]),
  );
  const rows: RecordRow[] = [];
  for (const { chain, turn } of seen) {
    const row = found.get(chain);
    if (!row) return { refusal: no("shell.refusals.not_found") };
    if (!mayChange(actor, row.event.regionCode)) return { refusal: no("shell.refusals.outside_scope") };
    if (row.head.turn !== turn) return { refusal: no("hours.refusals.changed_of", { name: row.person.name }) };
    rows.push(row);
  }
  return { rows };
}

/** What a work on these records must be alone with. Read before the work; who a record belongs to never changes. */
export async function keysOf(chains: readonly string[]): Promise<string[]> {
  const rows = await recordsOf(db, chains);
  return [...new Set(rows.map((row) => volunteerKey(row.head.volunteerId)))];
}

export const volunteerKey = (volunteerId: string) => `volunteer:${volunteerId}`;
