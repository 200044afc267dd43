import accountsEn from "../accounts/messages.en.json";
import accountsZh from "../accounts/messages.zh-CN.json";
import attendanceEn from "../attendance/messages.en.json";
import attendanceZh from "../attendance/messages.zh-CN.json";
import auditEn from "../audit/messages.en.json";
import auditZh from "../audit/messages.zh-CN.json";
import authEn from "../auth/messages.en.json";
import authZh from "../auth/messages.zh-CN.json";
import availabilityEn from "../availability/messages.en.json";
import availabilityZh from "../availability/messages.zh-CN.json";
import campaignsEn from "../campaigns/messages.en.json";
import campaignsZh from "../campaigns/messages.zh-CN.json";
import certificatesEn from "../certificates/messages.en.json";
import certificatesZh from "../certificates/messages.zh-CN.json";
import consentsEn from "../consents/messages.en.json";
import consentsZh from "../consents/messages.zh-CN.json";
import deskEn from "../desk/messages.en.json";
import deskZh from "../desk/messages.zh-CN.json";
import eventsEn from "../events/messages.en.json";
import eventsZh from "../events/messages.zh-CN.json";
import hoursEn from "../hours/messages.en.json";
import hoursZh from "../hours/messages.zh-CN.json";
import lettersEn from "../letters/messages.en.json";
import lettersZh from "../letters/messages.zh-CN.json";
import matchingEn from "../matching/messages.en.json";
import matchingZh from "../matching/messages.zh-CN.json";
import organisationsEn from "../organisations/messages.en.json";
import organisationsZh from "../organisations/messages.zh-CN.json";
import pagesEn from "../pages/messages.en.json";
import pagesZh from "../pages/messages.zh-CN.json";
import privacyEn from "../privacy/messages.en.json";
import privacyZh from "../privacy/messages.zh-CN.json";
import registrationsEn from "../registrations/messages.en.json";
import registrationsZh from "../registrations/messages.zh-CN.json";
import sessionsEn from "../sessions/messages.en.json";
import sessionsZh from "../sessions/messages.zh-CN.json";
import requestsEn from "../requests/messages.en.json";
import requestsZh from "../requests/messages.zh-CN.json";
import settingsEn from "../settings/messages.en.json";
import settingsZh from "../settings/messages.zh-CN.json";
import signupsEn from "../signups/messages.en.json";
import signupsZh from "../signups/messages.zh-CN.json";
import trainingsEn from "../trainings/messages.en.json";
import trainingsZh from "../trainings/messages.zh-CN.json";
import triageEn from "../triage/messages.en.json";
import triageZh from "../triage/messages.zh-CN.json";
import volunteersEn from "../volunteers/messages.en.json";
import volunteersZh from "../volunteers/messages.zh-CN.json";
import whitelistEn from "../whitelist/messages.en.json";
import whitelistZh from "../whitelist/messages.zh-CN.json";
import shellEn from "./messages.en.json";
import shellZh from "./messages.zh-CN.json";

/** Every room's words, Chinese first; English has the same keys (checks/catalogues). */
const zh = {
  shell: shellZh,
  auth: authZh,
  accounts: accountsZh,
  pages: pagesZh,
  privacy: privacyZh,
  events: eventsZh,
  signups: signupsZh,
  sessions: sessionsZh,
  registrations: registrationsZh,
  volunteers: volunteersZh,
  consents: consentsZh,
  organisations: organisationsZh,
  campaigns: campaignsZh,
  hours: hoursZh,
  letters: lettersZh,
  matching: matchingZh,
  availability: availabilityZh,
  whitelist: whitelistZh,
  settings: settingsZh,
  audit: auditZh,
  desk: deskZh,
  requests: requestsZh,
  trainings: trainingsZh,
  triage: triageZh,
  attendance: attendanceZh,
  certificates: certificatesZh,
};

export type Messages = typeof zh;

const en = {
  shell: shellEn,
  auth: authEn,
  accounts: accountsEn,
  pages: pagesEn,
  privacy: privacyEn,
  events: eventsEn,
  signups: signupsEn,
  sessions: sessionsEn,
  registrations: registrationsEn,
  volunteers: volunteersEn,
  consents: consentsEn,
  organisations: organisationsEn,
  campaigns: campaignsEn,
  hours: hoursEn,
  letters: lettersEn,
  matching: matchingEn,
  availability: availabilityEn,
  whitelist: whitelistEn,
  settings: settingsEn,
  audit: auditEn,
  desk: deskEn,
  requests: requestsEn,
  trainings: trainingsEn,
  triage: triageEn,
  attendance: attendanceEn,
  certificates: certificatesEn,
};

export const catalogues: Record<"zh-CN" | "en", Messages> = { "zh-CN": zh, en };
