const PHONE = /^1\d{10}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** A phone number as it is stored: digits only, without spaces, dashes or the country code. */
export const phoneOf = (text: string): string => text.replace(/[\s\-–—()（）]/g, "").replace(/^(?:\+|00)86/, "");

/** An e-mail address as it is stored. */
export const emailOf = (text: string): string => text.trim().toLowerCase();

export const isPhone = (text: string): boolean => PHONE.test(phoneOf(text));
export const isEmail = (text: string): boolean => EMAIL.test(emailOf(text)) && text.length <= 254;

/** One box that takes either: what is stored, or null when it is neither. */
export function contactOf(text: string): string | null {
  if (text.includes("@")) return isEmail(text) ? emailOf(text) : null;
  return isPhone(text) ? phoneOf(text) : null;
}

/** For screens: enough to recognise one's own, not enough to ring a stranger. `138****0033`, `g***@example.com`. */
export function maskedContact(contact: string): string {
  const [name = "", host] = contact.split("@");
  return host === undefined ? `${contact.slice(0, 3)}****${contact.slice(-4)}` : `${name.slice(0, 1)}***@${host}`;
}
