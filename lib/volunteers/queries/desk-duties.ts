import "server-only";
import { db } from "@/db";
import { signupsOfVolunteer, type VolunteerSignup } from "../../signups/queries/of-volunteer";

/** So many of the past are listed. */
export const PAST_ROWS = 30;

const isLive = ({ state }: VolunteerSignup) => state === "confirmed" || state === "waitlisted";

/** A person's sign-ups for the desk: live ones that have not begun, earliest first; the rest, latest first. Two statements. */
export async function dutiesOf(volunteerId: string, now: Date) {
  const all = await signupsOfVolunteer(db, volunteerId);
  const coming = all.filter((duty) => isLive(duty) && duty.shift.startsAt > now);
  const past = all.filter((duty) => !coming.includes(duty)).reverse();
  return {
    coming,
    past: past.slice(0, PAST_ROWS),
    morePast: past.length > PAST_ROWS,
    done: past.filter((duty) => duty.state === "confirmed" && duty.shift.endsAt <= now).length,
  };
}

export type DeskDuties = Awaited<ReturnType<typeof dutiesOf>>;
