import "server-only";
import { eq } from "drizzle-orm";
import { events, type Executor } from "@/db";
import type { EventRow } from "./load";

/** Counts a change of the plan as one of the event, in the same work: who looked at it before sees that it changed. */
export async function nextVersion(tx: Executor, event: EventRow, now: Date): Promise<void> {
  await tx
    .update(events)
    .set({ changedAt: now, version: event.version + 1 })
    .where(eq(events.id, event.id));
}
