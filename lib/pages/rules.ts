/** Whole seconds until a limit ends, at least one: what Retry-After says (RFC 9110 §10.2.3). */
export const secondsUntil = (until: Date, now: Date): number =>
  Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000));

/** A plain answer to one try too many, for a route that is no page; says when the next may be made. */
export const tooMany = (text: string, until: Date, now: Date): Response =>
  new Response(text, { status: 429, headers: { "retry-after": String(secondsUntil(until, now)) } });
