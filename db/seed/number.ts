/** A volunteer's number: V, seven digits, and the check digit of ISO 7064 MOD 11,10 (as in lib/volunteers/rules). */
export function volunteerNumber(serial: number): string {
  const digits = String(serial).padStart(7, "0");
  let product = 10;
  for (const digit of digits) product = (((product + Number(digit)) % 10 || 10) * 2) % 11;
  return `V${digits}${(11 - product) % 10}`;
}

const SYMBOLS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** A request's number: seven drawn values 0–31 and their check symbol over GF(32) (as in lib/requests/rules). */
export function requestNumber(year: number, drawn: readonly number[]): string {
  const twice = (x: number) => (x & 16 ? (x << 1) ^ 37 : x << 1);
  const short = year % 100;
  const sum = [Math.floor(short / 32), short % 32, ...drawn].reduce((sum, value) => twice(sum) ^ value, 0);
  const all = [...drawn, twice(sum)].map((value) => SYMBOLS.charAt(value)).join("");
  return `SQ${String(short).padStart(2, "0")}-${all.slice(0, 4)}-${all.slice(4)}`;
}
