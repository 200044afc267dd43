import "server-only";
import { asc, eq } from "drizzle-orm";
import { type Executor, positions } from "@/db";
import { type Actor, isStaff } from "../../auth/rules/actor";
import { no, type Refusal } from "../../outcome";
import { refuse } from "../../signups/mutations/refuse";
import { ask, readWorld, these } from "../../signups/queries/world";
import { WALK_IN } from "../../signups/rules/eligibility";

/**
 * The first position of the shift that the law lets this person take though they did not sign up: places and times are
 * not asked, the person's own conditions are. Otherwise every reason against the first.
 */
export async function walkInPosition(
  tx: Executor,
  shiftId: string,
  volunteerId: string,
  by: Actor,
  now: Date,
): Promise<{ positionId: string; refusal?: undefined } | { refusal: Refusal }> {
  const rows = await tx
    .select({ id: positions.id })
    .from(positions)
    .where(eq(positions.shiftId, shiftId))
    .orderBy(asc(positions.sort), asc(positions.id));
  const ids = rows.map(({ id }) => id);
  const world = await readWorld(tx, ids, these([volunteerId]), now);
  const answers = ids.map((id) => ({ id, answer: ask(world, volunteerId, id, { codes: WALK_IN }) }));
  const fits = answers.find(({ answer }) => answer.allowed);
  if (fits) return { positionId: fits.id };
  const [first] = answers;
  // What is missing may be a clearance or a consent: a lead does not learn which.
  return { refusal: first && isStaff(by) ? refuse(first.answer) : no("attendance.refusals.not_eligible") };
}
