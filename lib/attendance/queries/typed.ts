import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { attendances, type Executor, shifts, signups, volunteers } from "@/db";
import { secret } from "../../auth/secret";
import { timeOf } from "../../time";
import { ownDigits, ownKeyOf } from "../rules/code";
import type { Place } from "./place";
import { orderOfAsking } from "./roll";

/** Whose six digits these are in a shift, and whether that person is here. */
export async function digitsIn(executor: Executor, shiftId: string, digits: string) {
  const order = await orderOfAsking(executor, [shiftId]);
  const all = ownDigits(
    ownKeyOf(secret(), shiftId),
    order.map(({ volunteerId }) => volunteerId),
  );
  const [volunteerId] = [...all].find(([, own]) => own === digits) ?? [];
  if (!volunteerId) return null;
  const [row] = await executor
    .select({ state: attendances.state })
    .from(attendances)
    .where(and(eq(attendances.shiftId, shiftId), eq(attendances.volunteerId, volunteerId)));
  return { volunteerId, isHere: row?.state === "checked_in" };
}

/** Another shift of the same event in which these digits are somebody's with a place: "the afternoon's code". */
export async function otherShiftOf(executor: Executor, place: Place, digits: string) {
  const rows = await executor
    .select({
      shiftId: shifts.id,
      shift: shifts.name,
      startsAt: shifts.startsAt,
      volunteerId: signups.volunteerId,
      state: signups.state,
      name: volunteers.name,
    })
    .from(signups)
    .innerJoin(shifts, eq(shifts.id, signups.shiftId))
    .innerJoin(volunteers, eq(volunteers.id, signups.volunteerId))
    .where(eq(signups.eventId, place.eventId))
    .orderBy(asc(signups.id));
  for (const shiftId of new Set(rows.map((row) => row.shiftId))) {
    if (shiftId === place.shiftId) continue;
    const here = rows.filter((row) => row.shiftId === shiftId);
    const all = ownDigits(
      ownKeyOf(secret(), shiftId),
      here.map(({ volunteerId }) => volunteerId),
    );
    const found = here.find((row) => row.state === "confirmed" && all.get(row.volunteerId) === digits);
    if (found) return { shift: found.shift, name: found.name, time: timeOf(found.startsAt) };
  }
  return null;
}
