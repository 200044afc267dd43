/**
 * Where to go after signing in: an address of this site, or null. Refuses other origins however they are dressed
 * (//host, /\host, control characters, user@host) and the doors themselves, which would go round in a circle.
 */
export function safeNext(text: unknown): string | null {
  if (typeof text !== "string" || text.length > 1000) return null;
  if (!/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(text)) return null;
  const base = "http://here.invalid";
  // One slash and plain characters: it always reads as an address, and only dots can still lead elsewhere.
  const at = new URL(text, base);
  if (at.origin !== base || at.pathname.startsWith("//")) return null;
  if (/^\/(?:sign-in|api|_next)(?:\/|$)/.test(at.pathname)) return null;
  return `${at.pathname}${at.search}`;
}
