/** The check digit of a row of digits after ISO 7064 MOD 11,10: every single wrong digit is seen, and nearly every swap. */
export function checkDigit(digits: string): string {
  let product = 10;
  for (const digit of digits) {
    const sum = (product + Number(digit)) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return String((11 - product) % 10);
}

/** V + seven digits + check digit. Never an identity number (MZ/T 061: the number must not give a person away). */
export const volunteerNumber = (digits: string): string => `V${digits}${checkDigit(digits)}`;

export const isVolunteerNumber = (text: string): boolean =>
  /^V\d{8}$/.test(text) && checkDigit(text.slice(1, 8)) === text.at(-1);
