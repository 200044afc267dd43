import { loginOf } from "../../accounts/rules/login";

/** A phone number or e-mail address as it is stored, or null when it is neither. */
export const contactOf = (text: string): string | null => loginOf(text)?.value ?? null;

/** For screens: enough to recognise one's own, not enough to ring a stranger. `138****0033`, `g***@example.com`. */
export function maskedContact(contact: string): string {
  const [name = "", host] = contact.split("@");
  return host === undefined ? `${contact.slice(0, 3)}****${contact.slice(-4)}` : `${name.slice(0, 1)}***@${host}`;
}
