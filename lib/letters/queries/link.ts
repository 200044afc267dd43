import "server-only";
import type { LetterKind } from "@/db/words";
import { unseal } from "../../auth/rules/sealed";
import { secret } from "../../auth/secret";
import { env } from "../../env";

/** The public address of this installation, without a slash at the end. */
export const origin = (): string => env().ZHIYA_ORIGIN ?? `http://localhost:${env().PORT}`;

type Stored = { kind: LetterKind; eventId: string | null; data: Record<string, string | number> };

/** The one address a letter opens (absolute), or null. A sealed token is opened with the installation's secret. */
export function linkOf({ kind, eventId, data }: Stored): string | null {
  const token = typeof data.sealed === "string" ? unseal(secret(), "letter", data.sealed) : null;
  switch (kind) {
    case "sign_in_link":
      return token && `${origin()}/sign-in/link/${token}`;
    case "guardian_link":
      return token && `${origin()}/g/${token}`;
    case "volunteer_approved":
      return `${origin()}/events`;
    case "volunteer_applied":
    case "volunteer_declined":
    case "offer_made":
      return `${origin()}/me`;
    case "two_adults_missing":
      return eventId && `${origin()}/desk/events/${eventId}`;
    default:
      return eventId && `${origin()}/events/${eventId}`;
  }
}
