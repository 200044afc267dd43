import "server-only";
import { db } from "@/db";
import { readSettings } from "../../settings/queries";
import { signupsOfVolunteer } from "../../signups/queries/of-volunteer";
import { attendancesOf, type OwnAttendance, ownCodes } from "./own";

/**
 * My shifts: every sign-up, how one came and went, and the own code of the shift that was asked for. Five statements.
 * @param codeOf a shift's id; its code is given only where the person has a place
 */
export async function shiftsScreen(volunteerId: string | null, codeOf: string | null) {
  if (!volunteerId)
    return { signups: [], attendances: new Map<string, OwnAttendance>(), settings: await readSettings(db), own: null };
  const [signups, settings] = await Promise.all([signupsOfVolunteer(db, volunteerId), readSettings(db)]);
  const attendances = await attendancesOf(
    db,
    volunteerId,
    signups.filter(({ state }) => state === "confirmed").map(({ shift }) => shift.id),
  );
  const signup = signups.find(({ shift, state }) => shift.id === codeOf && state === "confirmed");
  const code = signup && (await ownCodes(db, volunteerId, [signup.shift.id])).get(signup.shift.id);
  return { signups, attendances, settings, own: signup && code ? { signup, ...code } : null };
}

/** The own code of the next shift, for the first page; null without one. One statement. */
export async function codeFor(volunteerId: string | null, shiftId: string | undefined) {
  if (!volunteerId || !shiftId) return null;
  return (await ownCodes(db, volunteerId, [shiftId])).get(shiftId) ?? null;
}
