/** A volunteer number as it is stored, from what somebody typed: without spaces, in capitals, with its V. */
export function numberTyped(typed: string): string {
  const plain = typed.normalize("NFKC").toUpperCase().replace(/\s/g, "");
  return /^\d{8}$/.test(plain) ? `V${plain}` : plain;
}
