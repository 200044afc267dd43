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
    case "request_draft":
      return token && `${origin()}/request/${token}`;
    case "request_received":
    case "request_question":
    case "request_message":
    case "request_offered":
    case "request_offer_ended":
    case "request_scheduled":
    case "request_moved":
    case "request_handed_over":
    case "request_declined":
    case "request_called_off":
    case "request_feedback":
      return token && `${origin()}/r/${token}`;
    case "request_answered":
      return `${origin()}/desk/requests/${data.request}`;
    case "ticket_confirmed":
    case "ticket_waitlisted":
    case "ticket_offered":
    case "ticket_offer_ended":
    case "ticket_withdrawn":
    case "ticket_removed":
    case "ticket_moved":
      return token && `${origin()}/t/${token}`;
    case "two_adults_missing":
      return eventId && `${origin()}/desk/events/${eventId}`;
    default:
      return eventId && `${origin()}/events/${eventId}`;
  }
}
