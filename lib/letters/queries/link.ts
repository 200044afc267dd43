import "server-only";
import type { LetterKind, LinkPurpose } from "@/db/words";
import { unseal } from "../../auth/rules/sealed";
import { secret } from "../../auth/secret";
import { env } from "../../env";

/** The public address of this installation, without a slash at the end. */
export const origin = (): string => env().ZHIYA_ORIGIN ?? `http://localhost:${env().PORT}`;

type Stored = { kind: LetterKind; eventId: string | null; data: Record<string, string | number> };

/** The page that each kind of one-time link opens. */
const PAGES = { sign_in: "/sign-in/link/", guardian: "/g/" } as const satisfies Record<LinkPurpose, string>;

/** The whole address behind a sealed token; null when there is none, or the secret has changed since. */
export function sealedAddress(purpose: LinkPurpose, sealed: unknown): string | null {
  const token = typeof sealed === "string" ? unseal(secret(), "letter", sealed) : null;
  return token && `${origin()}${PAGES[purpose]}${token}`;
}

/** The one address a letter opens (absolute), or null. A sealed token is opened with the installation's secret. */
export function linkOf({ kind, eventId, data }: Stored): string | null {
  switch (kind) {
    case "sign_in_link":
    case "account_opened":
      return sealedAddress("sign_in", data.sealed);
    case "guardian_link":
      return sealedAddress("guardian", data.sealed);
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
