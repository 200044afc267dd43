import "server-only";
import { and, asc, eq, gte, inArray, lte } from "drizzle-orm";
import { attendances, events, type Executor, shifts, signups } from "@/db";
import { secret } from "../../auth/secret";
import { ownCode, ownDigits, ownKeyOf } from "../rules/code";
import { EARLY_MS, LATE_OUT_MS } from "../rules/timing";
import { readKnown } from "./known";
import { orderOfAsking } from "./roll";

/** The shifts with a confirmed place that take arrivals or departures now. */
export async function openShiftsOf(executor: Executor, volunteerId: string, now: Date) {
  return executor
    .select({ shiftId: shifts.id })
    .from(signups)
    .innerJoin(shifts, eq(shifts.id, signups.shiftId))
    .innerJoin(events, eq(events.id, shifts.eventId))
    .where(
      and(
        eq(signups.volunteerId, volunteerId),
        eq(signups.state, "confirmed"),
        eq(events.status, "published"),
        lte(shifts.startsAt, new Date(now.getTime() + EARLY_MS)),
        gte(shifts.endsAt, new Date(now.getTime() - LATE_OUT_MS)),
      ),
    )
    .orderBy(asc(shifts.startsAt));
}

/** What a scan's page says: the shift, how the person stands in it, and their other shift of the same event. Up to four statements. */
export async function scanScreen(executor: Executor, shiftId: string, volunteerId: string) {
  const known = await readKnown(executor, shiftId, volunteerId);
  if (!known) return null;
  const { place, signup, attendance } = known;
  if (signup || attendance) return { place, signedUp: true, attendance, other: null };
  const [other] = await executor
    .select({ shift: shifts.name, startsAt: shifts.startsAt })
    .from(signups)
    .innerJoin(shifts, eq(shifts.id, signups.shiftId))
    .where(
      and(eq(signups.eventId, place.eventId), eq(signups.volunteerId, volunteerId), eq(signups.state, "confirmed")),
    )
    .orderBy(asc(shifts.startsAt))
    .limit(1);
  return { place, signedUp: false, attendance, other: other ?? null };
}

export type OwnCode = { code: string; digits: string };

/** A volunteer's own codes for shifts they have a place in. One statement. */
export async function ownCodes(
  executor: Executor,
  volunteerId: string,
  shiftIds: readonly string[],
): Promise<Map<string, OwnCode>> {
  if (shiftIds.length === 0) return new Map();
  const order = await orderOfAsking(executor, shiftIds);
  return new Map(
    shiftIds.flatMap((shiftId) => {
      const key = ownKeyOf(secret(), shiftId);
      const asked = order.filter((row) => row.shiftId === shiftId).map((row) => row.volunteerId);
      const digits = ownDigits(key, asked).get(volunteerId);
      return digits ? [[shiftId, { code: ownCode(key, shiftId, volunteerId), digits }] as const] : [];
    }),
  );
}

/** How somebody came and went, by shift. One statement. */
export async function attendancesOf(executor: Executor, volunteerId: string, shiftIds: readonly string[]) {
  const rows =
    shiftIds.length === 0
      ? []
      : await executor
          .select()
          .from(attendances)
          .where(and(eq(attendances.volunteerId, volunteerId), inArray(attendances.shiftId, [...shiftIds])));
  return new Map(rows.map((row) => [row.shiftId, row]));
}

export type OwnAttendance = typeof attendances.$inferSelect;
