/** 32 symbols that nobody mistakes for another: no I, O, 0, 1. Their order is the field of 32 elements' numbering. */
export const SYMBOLS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** Twice an element of GF(32), modulo x⁵ + x² + 1. */
const twice = (x: number): number => (x & 16 ? (x << 1) ^ 0b100101 : x << 1);

const fold = (values: readonly number[]): number => values.reduce((sum, value) => twice(sum) ^ value, 0);

/** The check value of a row of values 0–31, at most 30 long: every wrong symbol is seen, and every two that changed places. */
export const checkValue = (values: readonly number[]): number => twice(fold(values));

const valuesOf = (text: string): number[] => [...text].map((symbol) => SYMBOLS.indexOf(symbol));

/** The year counts too, as two values, though its digits may be 0 and 1. */
const yearValues = (year: number): number[] => [Math.floor((year % 100) / 32), (year % 100) % 32];

/** "SQ26-XXXX-XXXC" from a prefix, a year and seven values 0–31; the last symbol is the check. */
export function numberOf(prefix: string, year: number, drawn: readonly number[]): string {
  const all = [...drawn, checkValue([...yearValues(year), ...drawn])].map((value) => SYMBOLS.charAt(value)).join("");
  return `${prefix}${String(year % 100).padStart(2, "0")}-${all.slice(0, 4)}-${all.slice(4)}`;
}

/** How many values `numberOf` takes. */
export const DRAWN = 7;

/** A number as it is stored, from what somebody typed (blanks, dashes and lower case allowed); null when it cannot be one. */
export function readNumber(prefix: string, typed: string): string | null {
  const plain = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s–—-]/g, "");
  const form = new RegExp(`^${prefix}(\\d{2})([${SYMBOLS}]{8})$`).exec(plain);
  const [, year = "", symbols = ""] = form ?? [];
  if (symbols === "" || fold([...yearValues(Number(year)), ...valuesOf(symbols)]) !== 0) return null;
  return `${prefix}${year}-${symbols.slice(0, 4)}-${symbols.slice(4)}`;
}

/** Requests: 申请 (shēnqǐng). */
export const REQUEST_PREFIX = "SQ";
