/** A volunteer's number: V, seven digits, and the check digit of ISO 7064 MOD 11,10 (as in lib/volunteers/rules). */
export function volunteerNumber(serial: number): string {
  const digits = String(serial).padStart(7, "0");
  let product = 10;
  for (const digit of digits) product = (((product + Number(digit)) % 10 || 10) * 2) % 11;
  return `V${digits}${(11 - product) % 10}`;
}
