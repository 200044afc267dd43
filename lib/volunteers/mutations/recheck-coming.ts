import "server-only";
import { and, count, eq, gt, inArray } from "drizzle-orm";
import { type Executor, shifts, signups } from "@/db";
import { LIVE_SIGNUP_STATES } from "@/db/words";
import { recheckVolunteer } from "../../signups/mutations/recheck";

export type Rechecked = { coming: number; broken: number };

/** Asks the law again for all coming places of a person. Answers how many there are and how many are newly broken. */
export async function recheckComing(tx: Executor, volunteerId: string, now: Date): Promise<Rechecked> {
  const [row] = await tx
    .select({ n: count() })
    .from(signups)
    .innerJoin(shifts, eq(shifts.id, signups.shiftId))
    .where(and(eq(signups.volunteerId, volunteerId), inArray(signups.state, [...LIVE_SIGNUP_STATES]), gt(shifts.startsAt, now)));
  const broken = await recheckVolunteer(tx, volunteerId, now);
  return { coming: row?.n ?? 0, broken };
}

/** How a success says what was rechecked: "<coming>/<broken>". */
export const saidOf = ({ coming, broken }: Rechecked): string => `${coming}/${broken}`;
