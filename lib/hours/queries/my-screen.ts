import "server-only";
import { db } from "@/db";
import { readSettings } from "../../settings/queries";
import { dayOf } from "../../time";
import { learnedMinutes } from "../../trainings/queries/learned";
import { myOpenAttendances, myRecords } from "./mine";
import { totalsOf } from "./totals";

/** Everything the page of one's own hours shows; service and training stand apart. Six statements. */
export async function myHoursScreen(volunteerId: string, now: Date) {
  const [records, open, totals, training, settings] = await Promise.all([
    myRecords(volunteerId),
    myOpenAttendances(volunteerId),
    totalsOf(db, volunteerId, Number(dayOf(now).slice(0, 4))),
    learnedMinutes(db, volunteerId),
    readSettings(db),
  ]);
  return { records, open: open.filter(({ shiftEndsAt }) => shiftEndsAt < now), totals, training, settings };
}
