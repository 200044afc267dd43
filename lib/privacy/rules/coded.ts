import {
  CALL_RESULTS,
  CERTIFICATE_ASK_STATES,
  CERTIFICATE_STATES,
  CLEARANCE_KINDS,
  CLEARANCE_RESULTS,
  CONSENT_METHODS,
  CONSENT_PURPOSES,
  DATA_REQUEST_KINDS,
  DATA_REQUEST_SIDES,
  DATA_REQUEST_STATES,
  DAY_PARTS,
  EVIDENCES,
  IDENTITY_KINDS,
  LANGUAGE_LEVELS,
  LETTER_KINDS,
  LETTER_STATES,
  LOCALES,
  MARK_KINDS,
  OFFER_SOURCES,
  OFFER_STATES,
  QUALIFICATIONS,
  REGISTRATION_STATES,
  ROLES,
  SERVICE_STATES,
  SIGN_IN_WAYS,
  SIGNUP_STATES,
  TRAINING_RESULTS,
  VOLUNTEER_STATES,
} from "@/db/words";
import type { MessageKey } from "../../i18n/keys";
import { LOOK_REASONS } from "./looks";

/** For each code of a column the sentence that says it. */
export type Named<Code extends string> = ReadonlyMap<Code, MessageKey>;

const named = <Code extends string>(codes: readonly Code[], key: (code: Code) => MessageKey): Named<Code> =>
  new Map(codes.map((code) => [code, key(code)]));

const role = named(ROLES, (one) => `audit.roles.${one}`);
const evidence = named(EVIDENCES, (one) => `hours.evidence.${one}`);
const hours = named(SERVICE_STATES, (one) => `hours.state.${one}`);
const offer = named(OFFER_STATES, (one) => `privacy.copy.words.offer.${one}`);
const level = named(LANGUAGE_LEVELS, (one) => `volunteers.levels.${one}`);

/** How the codes in a copy of one's data are said, by kind of data and column; asWorkbook's types ask for every one. */
export const CODED = {
  account: { locale: named(LOCALES, (one) => `shell.locale.${one}`) },
  sessions: { way: named(SIGN_IN_WAYS, (one) => `privacy.copy.words.way.${one}`) },
  letters: {
    kind: named(LETTER_KINDS, (one) => `events.desk.letters.kinds.${one}`),
    state: named(LETTER_STATES, (one) => `events.desk.letters.states.${one}`),
    result: named(CALL_RESULTS, (one) => `letters.desk.results.${one}`),
  },
  asked: {
    kind: named(DATA_REQUEST_KINDS, (one) => `privacy.ask.kinds.${one}`),
    by: named(DATA_REQUEST_SIDES, (one) => `privacy.copy.words.side.${one}`),
    state: named(DATA_REQUEST_STATES, (one) => `privacy.mine.states.${one}`),
  },
  bookings: { state: named(REGISTRATION_STATES, (one) => `registrations.states.${one}`) },
  seatOffers: { state: offer },
  roster: { state: named(VOLUNTEER_STATES, (one) => `volunteers.states.${one}`) },
  abilities: { languageZh: level, languageMn: level },
  freeTime: { part: named(DAY_PARTS, (one) => `availability.parts.${one}`) },
  consents: {
    purpose: named(CONSENT_PURPOSES, (one) => `consents.texts.v2026-11.${one}.title`),
    method: named(CONSENT_METHODS, (one) => `consents.method.${one}`),
  },
  clearances: {
    kind: named(CLEARANCE_KINDS, (one) => `volunteers.clearances.${one}`),
    result: named(CLEARANCE_RESULTS, (one) => `volunteers.clearance_results.${one}`),
  },
  qualifications: { kind: named(QUALIFICATIONS, (one) => `volunteers.qualifications.${one}`) },
  signups: { state: named(SIGNUP_STATES, (one) => `signups.states.${one}`) },
  offers: { source: named(OFFER_SOURCES, (one) => `signups.sources.${one}`), state: offer },
  marks: { kind: named(MARK_KINDS, (one) => `hours.marks.${one}`), evidence },
  service: { state: hours, evidence },
  ledger: { state: hours, evidence },
  trainings: { result: named(TRAINING_RESULTS, (one) => `trainings.results.${one}`) },
  certificates: { state: named(CERTIFICATE_STATES, (one) => `certificates.state.${one}`) },
  certificateAsks: { state: named(CERTIFICATE_ASK_STATES, (one) => `certificates.ask_state.${one}`) },
  identity: { kind: named(IDENTITY_KINDS, (one) => `certificates.identity_kind.${one}`) },
  logs: { role, why: named(LOOK_REASONS, (one) => `volunteers.data.looks.whys.${one}`) },
  acts: { role },
};
