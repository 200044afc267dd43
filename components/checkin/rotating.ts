import { SYMBOLS } from "@/lib/requests/rules/number";

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

/**
 * The code of one step as the server makes it (lib/attendance/rules/code.ts), made in the browser so that the lead's
 * screen goes on without network.
 * @param key the shift's key from the roll, base64url
 */
export async function rotatingNow(
  key: string,
  shiftId: string,
  step: number,
): Promise<{ code: string; short: string }> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const secret = await crypto.subtle.importKey("raw", bytesOf(key), algorithm, false, ["sign"]);
  const text = `v1.${shiftId}.${step}`;
  const mac = new Uint8Array(await crypto.subtle.sign("HMAC", secret, new TextEncoder().encode(text)));
  const bits = new DataView(mac.buffer).getUint32(16);
  const short = Array.from({ length: 6 }, (_, i) => SYMBOLS.charAt((bits >>> (27 - 5 * i)) & 31)).join("");
  return { code: `${text}.${base64url(mac.subarray(0, 16))}`, short };
}

/** SHA-256 in hex, as the roll carries it of every volunteer's code. */
export async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
