import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { signed } from "../../auth/rules/signed";
import { SYMBOLS } from "../../requests/rules/number";
import { MINUTE_MS } from "../../time";
import { type Code, partsOf, readCode, stepOf } from "./code-text";

/** How far the screen's clock may be from ours, in steps: a forwarded photo is stale within a minute. */
const NEAR_STEPS = 1;
export const CLAIM_MINUTES = 10;

/** The key behind a shift's rotating code, base64url; the lead's screen holds it so that it works without network. */
export const codeKeyOf = (secret: string, shiftId: string): string => signed(secret, "checkin", shiftId);
/** The key behind the volunteers' own codes of a shift: never leaves the server. */
export const ownKeyOf = (secret: string, shiftId: string): string => signed(secret, "checkin-own", shiftId);

const mac = (key: string, text: string): Buffer =>
  createHmac("sha256", Buffer.from(key, "base64url")).update(text).digest();

/** `v1.<shift>.<third>.<HMAC-SHA-256, 128 bits>` */
function coded(key: string, shiftId: string, third: string): string {
  const text = `v1.${shiftId}.${third}`;
  return `${text}.${mac(key, text).subarray(0, 16).toString("base64url")}`;
}

/** What the lead's screen shows in this step. */
export const rotatingCode = (key: string, shiftId: string, step: number): string => coded(key, shiftId, String(step));

/** The same for broken cameras: six of 32 symbols, 30 bits of the HMAC that the long one leaves out. */
export function shortCode(key: string, shiftId: string, step: number): string {
  const bits = mac(key, `v1.${shiftId}.${step}`).readUInt32BE(16);
  return Array.from({ length: 6 }, (_, i) => SYMBOLS.charAt((bits >>> (27 - 5 * i)) & 31)).join("");
}

/** A volunteer's own code for one shift; it does not change, so that a printed one works. */
export const ownCode = (ownKey: string, shiftId: string, volunteerId: string): string =>
  coded(ownKey, shiftId, volunteerId);

/**
 * Six digits for each, unique within the shift. Whose would be the same as an earlier one's gets the next draw.
 * @param inOrder in the order of signing up, those who left again too: a later one changes nobody's digits
 */
export function ownDigits(ownKey: string, inOrder: readonly string[]): Map<string, string> {
  const digits = new Map<string, string>();
  const used = new Set<string>();
  for (const volunteerId of new Set(inOrder))
    for (let draw = 0; !digits.has(volunteerId); draw++) {
      const drawn = mac(ownKey, `${volunteerId}.${draw}`).readUInt32BE(0) % 1_000_000;
      const text = String(drawn).padStart(6, "0");
      if (used.has(text)) continue;
      used.add(text);
      digits.set(volunteerId, text);
    }
  return digits;
}

/** What the roll carries of a code, so that a scan is verified without network: SHA-256 in hex. */
export const codeHashOf = (code: string): string => createHash("sha256").update(code).digest("hex");
export const digitsHashOf = (shiftId: string, digits: string): string => codeHashOf(`${shiftId}.${digits}`);

function same(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}

export type Read = { ok: true; code: Code } | { ok: false; why: "unreadable" | "stale"; shiftId?: string };

/** Is this text a code of ours, and still good? A rotating one is good for its own step and the ones beside it. */
export function checkCode(secret: string, text: string, now: Date): Read {
  const code = readCode(text);
  if (!code) return { ok: false, why: "unreadable" };
  const { shiftId } = code;
  const made =
    code.kind === "rotating"
      ? rotatingCode(codeKeyOf(secret, shiftId), shiftId, code.step)
      : ownCode(ownKeyOf(secret, shiftId), shiftId, code.volunteerId);
  if (!same(made, text.trim())) return { ok: false, why: "unreadable" };
  if (code.kind === "rotating" && Math.abs(stepOf(now) - code.step) > NEAR_STEPS)
    return { ok: false, why: "stale", shiftId };
  return { ok: true, code };
}

/** Which of these shifts shows this short code now; null: none, or it is stale. */
export function shiftOfShort(secret: string, typed: string, shiftIds: readonly string[], now: Date): string | null {
  const text = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s–—-]/g, "");
  if (text.length !== 6) return null;
  const steps = Array.from({ length: 2 * NEAR_STEPS + 1 }, (_, i) => stepOf(now) + i - NEAR_STEPS);
  const shows = (id: string) => steps.some((step) => same(shortCode(codeKeyOf(secret, id), id, step), text));
  return shiftIds.find(shows) ?? null;
}

/** What the browser keeps of a scan for ten minutes, so that signing in comes between: the shift and the moment. */
export const claimOf = (secret: string, shiftId: string, at: Date): string =>
  coded(signed(secret, "checkin-claim"), shiftId, String(at.getTime()));

/** The scan behind a kept claim; null when it is another's, touched, or over. */
export function readClaim(secret: string, text: string, now: Date): { shiftId: string; at: Date } | null {
  const parts = partsOf(text);
  if (!parts || !/^\d{1,14}$/.test(parts.third)) return null;
  if (!same(coded(signed(secret, "checkin-claim"), parts.shiftId, parts.third), text)) return null;
  const at = new Date(Number(parts.third));
  const age = now.getTime() - at.getTime();
  return age >= 0 && age <= CLAIM_MINUTES * MINUTE_MS ? { shiftId: parts.shiftId, at } : null;
}
