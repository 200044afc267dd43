import "server-only";
import { getFormatter } from "next-intl/server";
import { closedUntil, takeAttempt } from "../../accounts/mutations/attempts";
import { addressOf, type Headers } from "../../auth/rules/trust";
import { no, type Refusal } from "../../outcome";

/** Counts an act on the request pages against its address; the refusal when it was one too many. */
export async function limited(
  kind: "request_new" | "request_act",
  headers: Headers,
  now: Date,
): Promise<Refusal | null> {
  const counted = await takeAttempt([{ kind, who: addressOf(headers) }], now);
  if (!("until" in counted)) return null;
  return no("requests.refusals.too_many", { time: (await getFormatter()).dateTime(counted.until, "time") });
}

/** Until when an address that tried many links may open none; null: it may. */
export const shutUntil = (headers: Headers, now: Date): Promise<Date | null> =>
  closedUntil({ kind: "request_miss", who: addressOf(headers) }, now);

/** A link that opens nothing counts, so that nobody can go on trying. */
export const countMiss = (headers: Headers, now: Date): Promise<unknown> =>
  takeAttempt([{ kind: "request_miss", who: addressOf(headers) }], now);
