import { randomUUID } from "node:crypto";

let ms = 0;
let nth = 0;

/**
 * A new UUIDv7 as text (RFC 9562): milliseconds, a 12-bit counter, 62 random bits. Within one process later ones sort
 * after earlier ones; a millisecond that used up its counter borrows from the next.
 */
export function uuidv7(): string {
  const now = Date.now();
  if (now > ms) [ms, nth] = [now, 0];
  else if (++nth > 0xfff) [ms, nth] = [ms + 1, 0];
  const time = ms.toString(16).padStart(12, "0");
  // From the variant on, Node's random UUIDs are laid out alike, and it draws their bits in advance.
  return `${time.slice(0, 8)}-${time.slice(8)}-7${nth.toString(16).padStart(3, "0")}${randomUUID().slice(18)}`;
}
