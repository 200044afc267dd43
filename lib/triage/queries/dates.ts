import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { db, offeredDates } from "@/db";

/** The dates a host can still pick, earliest first. */
export const openDatesOf = (requestId: string) =>
  db
    .select()
    .from(offeredDates)
    .where(and(eq(offeredDates.requestId, requestId), eq(offeredDates.state, "open")))
    .orderBy(asc(offeredDates.startsAt));
