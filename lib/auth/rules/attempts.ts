import { HOUR_MS, MINUTE_MS } from "../../time";

/** How often within how long; the window opens with the first attempt. */
export type Limit = { most: number; withinMs: number };

export const LIMITS = {
  /** Wrong passwords for one sign-in name. */
  account: { most: 5, withinMs: 15 * MINUTE_MS },
  /** Wrong passwords from one address: a school's whole computer room may sit behind it. */
  address: { most: 40, withinMs: 15 * MINUTE_MS },
  /** Letters with a link to one e-mail: once a minute, a few an hour. */
  link_again: { most: 1, withinMs: MINUTE_MS },
  link: { most: 5, withinMs: HOUR_MS },
  link_address: { most: 20, withinMs: HOUR_MS },
  /** Changes of one's own number or address: not a way to find out whose are known. */
  login: { most: 5, withinMs: HOUR_MS },
  /** Registrations from one address: a class may register together. */
  join: { most: 60, withinMs: HOUR_MS },
  /** Looks from one address at guardian pages that are not there, and answers on them. */
  guardian: { most: 60, withinMs: 15 * MINUTE_MS },
  /** Looks from one address at ticket pages that are not there, and acts on tickets. */
  ticket: { most: 60, withinMs: 15 * MINUTE_MS },
  /** Bookings from one address: a school's classes may book together. */
  booking: { most: 60, withinMs: HOUR_MS },
  /** Looks at a host's or a draft's private page with a token that opens nothing, from one address. */
  request_miss: { most: 30, withinMs: 15 * MINUTE_MS },
  /** Drafts begun from one address: a district may sit behind it. */
  request_new: { most: 30, withinMs: HOUR_MS },
  /** Short codes typed by one volunteer: 30 bits, three of them good at a time. */
  checkin_code: { most: 12, withinMs: 15 * MINUTE_MS },
  /** Digits and numbers typed by one lead: a whole team may come without cameras. */
  checkin_digits: { most: 300, withinMs: 15 * MINUTE_MS },
  /** Codes from one address that open nothing: a team may share it, and scan too late. */
  checkin_miss: { most: 120, withinMs: 15 * MINUTE_MS },
  /** Steps saved and acts done on a private page, from one address. */
  request_act: { most: 240, withinMs: 15 * MINUTE_MS },
  /** Certificate numbers that nobody has, from one address: a typing error here and there, never a search. */
  verify_miss: { most: 30, withinMs: 15 * MINUTE_MS },
} as const satisfies Record<string, Limit>;

export type Counter = { count: number; windowEndsAt: Date };

/** What one more attempt does: counted, with how many are left; or refused until the window ends. */
export type Counting = { counted: true; next: Counter; left: number } | { counted: false; until: Date };

/** Counts one more attempt on what stands in the table; a window that has ended counts as none. */
export function countAttempt(stands: Counter | null, limit: Limit, now: Date): Counting {
  const open = stands && stands.windowEndsAt > now ? stands : null;
  if (!open)
    return {
      counted: true,
      next: { count: 1, windowEndsAt: new Date(now.getTime() + limit.withinMs) },
      left: limit.most - 1,
    };
  if (open.count >= limit.most) return { counted: false, until: open.windowEndsAt };
  return {
    counted: true,
    next: { count: open.count + 1, windowEndsAt: open.windowEndsAt },
    left: limit.most - open.count - 1,
  };
}
