import "server-only";
import { eq } from "drizzle-orm";
import { events, type Executor } from "@/db";

/** The event that was made for a request; null when there is none yet. */
export async function eventOf(executor: Executor, eventId: string | null) {
  if (!eventId) return null;
  const [event] = await executor.select().from(events).where(eq(events.id, eventId));
  return event ?? null;
}
