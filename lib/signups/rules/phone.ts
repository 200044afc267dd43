import { ageOn } from "../../time";
import { ADULT_AGE } from "./roster";

/** A telephone number for paper on a day (YYYY-MM-DD): the middle digits hidden, and none of minors. */
export const phoneOnPaper = (phone: string | null, birthMonth: string, day: string): string =>
  phone && ageOn(birthMonth, day) >= ADULT_AGE ? `${phone.slice(0, 3)}****${phone.slice(-4)}` : "";
