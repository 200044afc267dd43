import type { DataRequestKind, LetterKind, QualificationKind, TrainingResult } from "@/db/words";

/** The duty a letter speaks of. Instants are ISO 8601 UTC; titles and places as entered. */
export type Duty = { name: string; event: string; position: string; startsAt: string; endsAt: string; place: string };

/** What each kind of letter needs to be written; stored with it and rendered when it is sent. */
export type LetterData = {
  volunteer_applied: { name: string };
  volunteer_approved: { name: string; number: string };
  volunteer_declined: { name: string; reason: string };
  /** `sealed`: the link's token, encrypted; the database alone does not open it. `until`: ISO instant. */
  guardian_link: { name: string; guardian: string; sealed: string; until: string };
  sign_in_link: { name: string; sealed: string; until: string };
  account_opened: { name: string; role: string; sealed: string; until: string };
  signup_confirmed: Duty;
  signup_waitlisted: Duty & { ahead: number };
  signup_withdrawn: Duty;
  signup_removed: Duty & { reason: string };
  /** `source`: waitlist, invitation or substitute. `deadline`: ISO instant. */
  offer_made: Duty & { source: string; deadline: string };
  offer_expired: Duty;
  offer_taken_back: Duty;
  event_moved: Duty & { oldStartsAt: string; oldPlace: string };
  event_cancelled: Duty & { reason: string };
  /** `codes`: the rules now broken, joined by commas. */
  signup_rechecked: Duty & { codes: string };
  two_adults_missing: { event: string; shift: string; startsAt: string; adults: number };
  /** To carry on with a draft on another device; nobody has seen it yet. */
  request_draft: Sealed & { name: string; kind: string; until: string };
  /** `due`: the instant an answer is promised by. */
  request_received: Asked & { due: string };
  request_question: Asked & { question: string };
  request_message: Asked & { message: string };
  /** `dates`: how many are offered; `startsAt` the first one. */
  request_offered: Asked & { dates: number; startsAt: string; endsAt: string; deadline: string };
  /** An offered date was taken back, or nobody answered in time. */
  request_offer_ended: Asked & { startsAt: string; endsAt: string; why: "taken_back" | "lapsed" };
  request_scheduled: Asked & Visit & { team: number };
  request_moved: Asked & Visit & { oldStartsAt: string; oldPlace: string };
  request_handed_over: Asked & { league: string };
  request_declined: Asked & { reason: string };
  request_called_off: Asked & Visit & { reason: string };
  request_feedback: Asked & Visit;
  /** To the coordinator: the host wrote, picked, declined, changed or called off. `what`: a timeline kind. */
  request_answered: { name: string; host: string; number: string; what: string; request: string };
  ticket_confirmed: Ticket;
  ticket_waitlisted: Ticket & { ahead: number };
  ticket_offered: Ticket & { deadline: string };
  ticket_offer_ended: Ticket;
  ticket_withdrawn: Ticket;
  ticket_removed: Ticket & { reason: string };
  ticket_moved: Ticket & { oldStartsAt: string; oldPlace: string };
  /** `held`: which qualification; `lastDay`: its last day, YYYY-MM-DD; `days`: how many are left. */
  qualification_expiring: { name: string; held: QualificationKind; lastDay: string; days: number };
  /** `shifts`: how many coming sign-ups need it. */
  qualification_lapsed: { name: string; held: QualificationKind; lastDay: string; shifts: number; hours: number };
  /** To the desk; `number`: the volunteer's; `hours` before a shift its place goes on by itself, 0 never. */
  duties_unqualified: {
    name: string;
    number: string;
    held: QualificationKind;
    lastDay: string;
    shifts: number;
    hours: number;
    volunteer: string;
  };
  /** `minutes` of training time; `granted` a qualification kind or "none"; `lastDay` empty without end; `sealed` a ticket's token, empty for volunteers. */
  training_closed: {
    name: string;
    event: string;
    result: TrainingResult;
    minutes: number;
    granted: QualificationKind | "none";
    lastDay: string;
    sealed: string;
  };
  /** To the coordinator: how many wait, and for how many days the oldest. */
  hours_waiting: { name: string; records: number; days: number };
  hours_confirmed: Served;
  /** To the desk; `number`: the volunteer's. */
  hours_disputed: { name: string; number: string; event: string; reason: string; eventId: string };
  hours_answered: Served & { outcome: "corrected" | "kept" | "voided"; reason: string };
  certificate_asked: { name: string; number: string } & Period;
  /** `certificate`: its number. */
  certificate_issued: { name: string; certificate: string } & Period;
  certificate_declined: { name: string; reason: string } & Period;
  certificate_superseded: { name: string; certificate: string; next: string; reason: string };
  certificate_revoked: { name: string; certificate: string; reason: string };
  /** `lastDay`: the last day on which the guardian's consent counts. */
  consent_anew: { name: string; lastDay: string };
  /** `due`: ISO instant. */
  data_request_received: { name: string; kind: DataRequestKind; due: string };
  data_request_answered: { name: string; kind: DataRequestKind; outcome: "done" | "refused"; answer: string };
};

/** Service at an event; instants ISO 8601 UTC, minutes of service time. */
type Served = { name: string; event: string; startsAt: string; endsAt: string; minutes: number };
/** The recording unit and the period's first and last day, YYYY-MM-DD. */
type Period = { unit: string; fromDay: string; toDay: string };
/** The token of the one link, encrypted; the database alone does not open it. */
type Sealed = { sealed: string };
/** `name`: the contact; `host`: the school, base or enterprise; `kind`: a request's kind. */
type Asked = Sealed & { name: string; host: string; number: string; kind: string };
type Visit = { startsAt: string; endsAt: string; place: string };
/** `seats`: how many seats of which session; `code`: shown at the door. */
type Ticket = Sealed & Visit & { name: string; event: string; session: string; seats: number; code: string };

/** Letters with a link for the reader alone, which open a door: sent also to those who want no mail. */
export const holdsKey = (kind: LetterKind): boolean =>
  kind === "sign_in_link" || kind === "guardian_link" || kind === "account_opened";

/** The Message-ID of a letter: the same at every attempt, so that a mail reader drops the second copy. */
export const messageIdOf = (letterId: string, host: string): string => `<${letterId}@${host}>`;

/** Letters that only confirm what the person has just done themselves and sees on their page: nobody needs to ring when they cannot be sent. */
const SELF_CAUSED: readonly LetterKind[] = [
  "volunteer_applied",
  "signup_confirmed",
  "signup_waitlisted",
  "signup_withdrawn",
  "request_received",
  "request_draft",
  "ticket_confirmed",
  "ticket_waitlisted",
  "ticket_withdrawn",
];

export const needsCall = (kind: LetterKind): boolean => !SELF_CAUSED.includes(kind);

/** Minutes to wait before attempt number `attempts + 1`: 1, 5, 25, 125 …, at most six hours. */
export const backOffMinutes = (attempts: number): number => Math.min(5 ** Math.max(0, attempts - 1), 360);

/** After so many temporary failures a letter becomes a call. */
export const MOST_ATTEMPTS = 6;

/** When nobody answered, the call comes up again after so many minutes. */
export const CALL_AGAIN_MINUTES = 120;

/** A number or address as it is shown where it need not be read in full: 138****0109, f***@example.cn. */
export function masked(contact: string): string {
  const at = contact.indexOf("@");
  if (at > 0) return `${contact[0]}***${contact.slice(at)}`;
  return contact.length < 8 ? "***" : `${contact.slice(0, 3)}****${contact.slice(-4)}`;
}
