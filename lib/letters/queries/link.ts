import "server-only";
import type { LetterKind } from "@/db/words";
import type { FormState } from "../../action";
import { unseal } from "../../auth/rules/sealed";
import { secret } from "../../auth/secret";
import { env } from "../../env";

/** The public address of this installation, without a slash at the end. */
export const origin = (): string => env().ZHIYA_ORIGIN ?? `http://localhost:${env().PORT}`;

type Stored = { kind: LetterKind; eventId: string | null; data: Record<string, string | number> };

/** The pages that open with a token behind them. */
type SealedPath = "/sign-in/link/" | "/g/" | "/r/" | "/t/" | "/request/";

/** The whole address behind a sealed token; null when there is none, or the secret has changed since. */
export function sealedAddress(path: SealedPath, sealed: unknown): string | null {
  const token = typeof sealed === "string" ? unseal(secret(), "letter", sealed) : null;
  return token && `${origin()}${path}${token}`;
}

/** A success that answers with a sealed token: the address is its sentence, shown once; it is stored nowhere in the clear. */
export function withLink(state: FormState, path: SealedPath): FormState {
  if (!state?.ok) return state;
  const { said, ...rest } = state;
  const message = sealedAddress(path, said);
  return message ? { ...rest, message } : rest;
}

/** The one address a letter opens (absolute), or null. A sealed token is opened with the installation's secret. */
export function linkOf({ kind, eventId, data }: Stored): string | null {
  switch (kind) {
    case "sign_in_link":
    case "account_opened":
      return sealedAddress("/sign-in/link/", data.sealed);
    case "guardian_link":
      return sealedAddress("/g/", data.sealed);
    case "volunteer_approved":
      return `${origin()}/events`;
    case "volunteer_applied":
    case "volunteer_declined":
    case "offer_made":
      return `${origin()}/me`;
    case "request_draft":
      return sealedAddress("/request/", data.sealed);
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
      return sealedAddress("/r/", data.sealed);
    case "request_answered":
      return `${origin()}/desk/requests/${data.request}`;
    case "ticket_confirmed":
    case "ticket_waitlisted":
    case "ticket_offered":
    case "ticket_offer_ended":
    case "ticket_withdrawn":
    case "ticket_removed":
    case "ticket_moved":
      return sealedAddress("/t/", data.sealed);
    case "qualification_expiring":
    case "qualification_lapsed":
      return `${origin()}/me/trainings`;
    case "training_closed":
      return data.sealed ? sealedAddress("/t/", data.sealed) : `${origin()}/me/trainings`;
    case "hours_waiting":
      return `${origin()}/desk/hours`;
    case "hours_disputed":
      return `${origin()}/desk/hours?event=${data.eventId}`;
    case "hours_confirmed":
    case "hours_answered":
      return `${origin()}/me/hours`;
    case "certificate_asked":
      return `${origin()}/desk/certificates`;
    case "certificate_issued":
    case "certificate_declined":
    case "certificate_superseded":
    case "certificate_revoked":
      return `${origin()}/me/certificates`;
    case "duties_unqualified":
      return `${origin()}/desk/volunteers/${data.volunteer}`;
    case "consent_anew":
    case "data_request_received":
    case "data_request_answered":
      return `${origin()}/me/data`;
    case "two_adults_missing":
      return eventId && `${origin()}/desk/events/${eventId}`;
    default:
      return eventId && `${origin()}/events/${eventId}`;
  }
}
