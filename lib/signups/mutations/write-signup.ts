import "server-only";
import { and, eq, max, sql } from "drizzle-orm";
import { type Executor, prepared, signups } from "@/db";
import { uuidv7 } from "@/db/id";
import type { EligibilityCode } from "@/db/words";
import type { Actor } from "../../auth/rules/actor";
import type { PositionRow } from "../queries/positions";

type NewSignup = {
  row: PositionRow;
  volunteerId: string;
  state: "confirmed" | "waitlisted";
  /** Place in the order of waiting; 0 for somebody who does not wait. */
  queue: number;
  by: Actor;
  now: Date;
  isSample: boolean;
  phoneNote?: string;
  override?: { codes: EligibilityCode[]; reason: string };
};

/** Writes a sign-up; null when this person has a live one in the shift already (the unique index is the net). */
export async function writeSignup(
  tx: Executor,
  { row, override, by, now, phoneNote, ...own }: NewSignup,
): Promise<string | null> {
  const id = uuidv7();
  const plain = {
    id,
    positionId: row.position.id,
    shiftId: row.shift.id,
    eventId: row.event.id,
    ...own,
    createdAt: now,
    changedAt: now,
    changedBy: by.accountId,
  };
  const [written] =
    override || phoneNote
      ? await tx
          .insert(signups)
          .values({
            ...plain,
            flags: [],
            phoneNote: phoneNote ?? null,
            overrideCodes: override?.codes ?? null,
            overrideReason: override?.reason ?? null,
          })
          .onConflictDoNothing()
          .returning({ id: signups.id })
      : await insertPlain(tx).execute(plain);
  return written?.id ?? null;
}

const value = sql.placeholder;

/** A sign-up by the person themselves: the hot one. */
const insertPlain = (tx: Executor) =>
  prepared(tx, "signup_insert", (executor) =>
    executor
      .insert(signups)
      .values({
        id: value("id"),
        positionId: value("positionId"),
        shiftId: value("shiftId"),
        eventId: value("eventId"),
        volunteerId: value("volunteerId"),
        state: value("state"),
        queue: value("queue"),
        flags: [],
        createdAt: value("createdAt"),
        changedAt: value("changedAt"),
        changedBy: value("changedBy"),
        isSample: value("isSample"),
      })
      .onConflictDoNothing()
      .returning({ id: signups.id }),
  );

/** The last place in the order of waiting. Alone with the position, nobody else reads the same number. */
export async function lastInQueue(tx: Executor, positionId: string): Promise<number> {
  const [last] = await tx
    .select({ queue: max(signups.queue) })
    .from(signups)
    .where(and(eq(signups.positionId, positionId), eq(signups.state, "waitlisted")));
  return (last?.queue ?? 0) + 1;
}
