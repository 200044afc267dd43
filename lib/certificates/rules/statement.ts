import { isDay } from "../../time";
import { readCertificateNumber } from "./number";

/** What the code on a certificate says by itself: enough to hold against the paper, nothing that is not on it. */
export type Statement = {
  number: string;
  fromDay: string;
  toDay: string;
  minutes: number;
  /** How many entries of the ledger it stands on. */
  lines: number;
  /** Masked. */
  name: string;
  unit: string;
  issuedOn: string;
  /** The first 128 bits of the SHA-256 of the canonical snapshot, base64url: binds everything else that is printed. */
  digest: string;
};

export type SignedStatement = {
  statement: Statement;
  keyId: string;
  /** The text that was signed. */
  signed: string;
  signature: Uint8Array<ArrayBuffer>;
};

const VERSION = "1";
const LONGEST = 4000;

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

/** The bytes of a base64url text; null when it is none, or could be written in another way as well. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null;
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
  return base64url(bytes) === text ? bytes : null;
}

/** The text to be signed: version, key and the fields in their order, so that a code stays small. */
export function signedText(keyId: string, s: Statement): string {
  const fields = [s.number, s.fromDay, s.toDay, s.minutes, s.lines, s.name, s.unit, s.issuedOn, s.digest];
  return `${VERSION}.${keyId}.${base64url(new TextEncoder().encode(JSON.stringify(fields)))}`;
}

/** The compact signed statement, as it stands behind the # of the address in the code. */
export const compact = (signed: string, signature: string): string => `${signed}.${signature}`;

/**
 * Reads a compact statement, or the whole address it stands in. Null when it has not the form; whether the signature
 * is right is another question.
 */
export function readStatement(text: string): SignedStatement | null {
  if (text.length > LONGEST) return null;
  const code = text.trim().replace(/^.*#/s, "");
  const [version, keyId = "", payload = "", mark = "", ...more] = code.split(".");
  const signature = bytesOf(mark);
  if (version !== VERSION || !/^[\w-]{8}$/.test(keyId) || more.length > 0 || signature?.length !== 64) return null;
  const statement = statementOf(bytesOf(payload));
  return statement && { statement, keyId, signed: `${version}.${keyId}.${payload}`, signature };
}

function statementOf(bytes: Uint8Array<ArrayBuffer> | null): Statement | null {
  if (!bytes) return null;
  let fields: unknown;
  try {
    fields = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
  if (!Array.isArray(fields) || fields.length !== 9) return null;
  const [number, fromDay, toDay, minutes, lines, name, unit, issuedOn, digest]: unknown[] = fields;
  const texts = [number, fromDay, toDay, name, unit, issuedOn, digest];
  const [n = "", from = "", to = "", who = "", by = "", on = "", hash = ""] = texts.filter(
    (one) => typeof one === "string",
  );
  const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
  if (texts.some((one) => typeof one !== "string") || !isCount(minutes) || !isCount(lines)) return null;
  if (readCertificateNumber(n) !== n || ![from, to, on].every(isDay) || bytesOf(hash)?.length !== 16) return null;
  return { number: n, fromDay: from, toDay: to, minutes, lines, name: who, unit: by, issuedOn: on, digest: hash };
}
