/** A name to sign in with, normalised as accounts store it: digits of a mobile number, or an e-mail in lower case. */
export type Login = { kind: "phone" | "email"; value: string };

/** Full-width figures and signs as keyboards here type them, made plain. */
const plain = (text: string) => text.normalize("NFKC").trim();

/**
 * Reads what someone typed as their phone number or e-mail; null when it is neither.
 * A mainland mobile number may carry +86, 0086, blanks and dashes.
 */
export function loginOf(text: string): Login | null {
  const typed = plain(text);
  if (typed.includes("@")) {
    const value = typed.toLowerCase();
    return /^[^\s@]{1,64}@[^\s@]+\.[^\s@]{2,}$/.test(value) && value.length <= 254 ? { kind: "email", value } : null;
  }
  const digits = typed.replace(/[\s\-()·.]/g, "").replace(/^(?:\+|00)86(?=1)/, "");
  return /^1\d{10}$/.test(digits) ? { kind: "phone", value: digits } : null;
}
