import { DAY_MS } from "../../time";

/** As on certificates: no I, O, 0, 1, which are misread. */
const SYMBOLS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const LENGTH = 6;

/** A ticket's code from six random bytes: 32 symbols, so that each byte falls on one evenly. */
export const ticketCodeOf = (bytes: Uint8Array): string =>
  [...bytes.slice(0, LENGTH)].map((byte) => SYMBOLS.charAt(byte % SYMBOLS.length)).join("");

/** So long after the end of a session its tickets' pages still open. */
const TICKET_DAYS = 7;

export const ticketExpires = (endsAt: Date): Date => new Date(endsAt.getTime() + TICKET_DAYS * DAY_MS);
