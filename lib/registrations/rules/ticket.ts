import { DAY_MS } from "../../time";

/** As on certificates: no I, O, 0, 1, which are misread. */
const SYMBOLS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const LENGTH = 6;

/** A ticket's code from six random bytes: 32 symbols, so that each byte falls on one evenly. */
export const ticketCodeOf = (bytes: Uint8Array): string =>
  [...bytes.slice(0, LENGTH)].map((byte) => SYMBOLS.charAt(byte % SYMBOLS.length)).join("");

/** So long after the end of a session its tickets' pages still open; a course's as long as its contact is kept, for the training record. */
const TICKET_DAYS = 7;
const COURSE_DAYS = 365;

export const ticketExpires = (endsAt: Date, isCourse = false): Date =>
  new Date(endsAt.getTime() + (isCourse ? COURSE_DAYS : TICKET_DAYS) * DAY_MS);
