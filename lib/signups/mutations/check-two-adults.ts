import "server-only";
import { and, eq } from "drizzle-orm";
import { type Executor, positions, signups, volunteers } from "@/db";
import { ageOn, dayOf } from "../../time";
import { audit } from "../../audit/mutations";
import { tellDesk } from "../letters";
import type { PositionRow } from "../queries/positions";
import { ADULT_AGE } from "../rules/roster";
import { ADULTS_NEEDED, twoAdults, type TwoAdultsAnswer } from "../rules/two-adults";

/** How the audit log calls it; the subject is the shift, `cause` is a sign-up's id or "start". */
export const TWO_ADULTS_ACT = "signups.two_adults_missing";

type Shift = Omit<PositionRow, "position">;

/** Does the shift have its two adults and a teacher now? Shifts without minors always do. */
export async function twoAdultsNow(tx: Executor, { event, shift }: Shift): Promise<TwoAdultsAnswer> {
  const withMinors = event.withMinors || (await hasMinors(tx, shift.id));
  if (!withMinors) return { ok: true };
  const confirmed = await tx
    .select({ birthMonth: volunteers.birthMonth })
    .from(signups)
    .innerJoin(volunteers, eq(volunteers.id, signups.volunteerId))
    .where(and(eq(signups.shiftId, shift.id), eq(signups.state, "confirmed")));
  return twoAdults({ withMinors, teacherPresent: event.teacherPresent, startsAt: shift.startsAt }, confirmed);
}

async function hasMinors(tx: Executor, shiftId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: positions.id })
    .from(positions)
    .where(and(eq(positions.shiftId, shiftId), eq(positions.withMinors, true)))
    .limit(1);
  return rows.length > 0;
}

/** After an adult gave up a confirmed place: tells the desk when exactly this took the shift below two adults. */
export async function checkAfterLeaving(
  tx: Executor,
  row: Shift & { signup: { id: string; volunteerId: string } },
): Promise<void> {
  const answer = await twoAdultsNow(tx, row);
  if (answer.ok || answer.adults !== ADULTS_NEEDED - 1) return;
  const [left] = await tx
    .select({ birthMonth: volunteers.birthMonth })
    .from(volunteers)
    .where(eq(volunteers.id, row.signup.volunteerId));
  if (!left || ageOn(left.birthMonth, dayOf(row.shift.startsAt)) < ADULT_AGE) return;
  await reportTwoAdults(tx, row, answer.adults, row.signup.id);
}

/** Tells the desk, and leaves an audit row; the cause makes the letters one per coordinator. */
export async function reportTwoAdults(
  tx: Executor,
  { event, shift }: Shift,
  adults: number,
  cause: string,
): Promise<void> {
  await audit(tx, null, {
    act: TWO_ADULTS_ACT,
    subject: { kind: "shift", id: shift.id },
    regionCode: event.regionCode,
    facts: { adults, needed: ADULTS_NEEDED, teacher: event.teacherPresent, cause },
  });
  await tellDesk(tx, { event, shift }, { adults, cause: `${shift.id}:${cause}` });
}
