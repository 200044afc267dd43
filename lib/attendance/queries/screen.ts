import "server-only";
import { and, desc, eq, gte } from "drizzle-orm";
import { attendanceMarks, db } from "@/db";
import type { Locale } from "@/db/words";
import { MINUTE_MS } from "../../time";
import { placeOf } from "./place";
import { rollOf } from "./roll";

/** How long what one just did stands above the roll, with the way back. */
const JUST_MS = 10 * MINUTE_MS;

/** The lead's page: the shift, its roll, and the mark this account made last if it was just now. Five statements; null: no such shift. */
export async function rollScreen(shiftId: string, accountId: string, locale: Locale, now: Date) {
  const place = await placeOf(db, shiftId);
  if (!place) return null;
  const roll = await rollOf(db, place, locale);
  const [last] = await db
    .select({ id: attendanceMarks.id, volunteerId: attendanceMarks.volunteerId })
    .from(attendanceMarks)
    .where(
      and(
        eq(attendanceMarks.shiftId, shiftId),
        eq(attendanceMarks.markedBy, accountId),
        gte(attendanceMarks.receivedAt, new Date(now.getTime() - JUST_MS)),
      ),
    )
    .orderBy(desc(attendanceMarks.receivedAt), desc(attendanceMarks.id))
    .limit(1);
  const person = roll.people.find(({ volunteerId }) => volunteerId === last?.volunteerId);
  const mark = person?.marks.find(({ id }) => id === last?.id);
  return { place, roll, just: person && mark ? { person, mark } : null };
}

export type Just = NonNullable<NonNullable<Awaited<ReturnType<typeof rollScreen>>>["just"]>;
