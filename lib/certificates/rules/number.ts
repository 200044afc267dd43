import { DRAWN, numberOf, readNumber } from "../../requests/rules/number";

export { DRAWN };

const PREFIX = "ZY";
const SAMPLE = "SAMPLE-";

/** "ZY26-XXXX-XXXC" of a year and `DRAWN` values 0–31; a sample's has SAMPLE- before it and can be mistaken for nothing. */
export const certificateNumber = (year: number, drawn: readonly number[], isSample: boolean): string =>
  `${isSample ? SAMPLE : ""}${numberOf(PREFIX, year, drawn)}`;

/**
 * A number as it is stored, from what somebody typed: blanks, dashes of any kind, full width and lower case are
 * forgiven, and that the dashes are left out. Null when it cannot be one: its check symbol says so.
 */
export function readCertificateNumber(typed: string): string | null {
  const plain = typed
    .slice(0, 80)
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s‐-―−-]/g, "");
  const isSample = plain.startsWith("SAMPLE");
  const number = readNumber(PREFIX, isSample ? plain.slice("SAMPLE".length) : plain);
  return number && `${isSample ? SAMPLE : ""}${number}`;
}
