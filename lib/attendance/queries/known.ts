import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { attendanceMarks, attendances, type Executor, signups, volunteers } from "@/db";
import { placeOf } from "./place";

/** Everything a mark is judged by: the shift, the person with their confirmed sign-up, and what is known so far. Three statements. */
export async function readKnown(executor: Executor, shiftId: string, volunteerId: string) {
  const place = await placeOf(executor, shiftId);
  if (!place) return undefined;
  const [row] = await executor
    .select({
      person: {
        id: volunteers.id,
        name: volunteers.name,
        status: volunteers.status,
        accountId: volunteers.accountId,
        isSample: volunteers.isSample,
      },
      signup: { id: signups.id, positionId: signups.positionId },
      attendance: attendances,
    })
    .from(volunteers)
    .leftJoin(
      signups,
      and(eq(signups.volunteerId, volunteers.id), eq(signups.shiftId, shiftId), eq(signups.state, "confirmed")),
    )
    .leftJoin(attendances, and(eq(attendances.volunteerId, volunteers.id), eq(attendances.shiftId, shiftId)))
    .where(eq(volunteers.id, volunteerId));
  if (!row) return undefined;
  const marks = await executor
    .select()
    .from(attendanceMarks)
    .where(and(eq(attendanceMarks.shiftId, shiftId), eq(attendanceMarks.volunteerId, volunteerId)))
    .orderBy(asc(attendanceMarks.receivedAt), asc(attendanceMarks.id));
  return { place, ...row, marks };
}

export type Known = NonNullable<Awaited<ReturnType<typeof readKnown>>>;
export type MarkRow = Known["marks"][number];
