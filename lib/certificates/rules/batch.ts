import { addDays, dayOf } from "../../time";
import { noticeEnd } from "./issuing";

/** The first day on which a run may issue: at once, or when the unit's public notice is over. */
export const batchDue = (startedAt: Date, noticeDays: number): string =>
  noticeDays > 0 ? addDays(noticeEnd(dayOf(startedAt), noticeDays), 1) : dayOf(startedAt);
