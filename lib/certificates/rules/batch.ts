import { addDays, dayOf } from "../../time";
import { noticeEnd } from "./issuing";

/** The first day on which a run may issue: when the unit's public notice is over; without one the same day. */
export const batchDue = (startedAt: Date, noticeDays: number): string =>
  addDays(noticeEnd(dayOf(startedAt), noticeDays), 1);
