import "server-only";
import { eq } from "drizzle-orm";
import { db, events } from "@/db";

/** The event that is to be set up as a training, as a page needs it. */
export async function eventForTraining(id: string) {
  const [row] = await db.select().from(events).where(eq(events.id, id));
  return row;
}
