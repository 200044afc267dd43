import type { Page } from "@playwright/test";
import type { PageAddress } from "@/lib/auth/rules/access";
import { certificateNumber } from "@/lib/certificates/rules/number";
import type { Facts } from "./facts";
import { fillAbilities, fillWho } from "./join";

export type State = {
  name: string;
  path: string | ((facts: Facts) => string);
  /** Who looks: a role of the sample, or someone of the scene. Nobody: signed out. */
  as?: string | ((facts: Facts) => { accountId: string });
  /** What the address answers; 200 unless said. */
  status?: number;
  /** What a person does to bring the page into this state. */
  act?: (page: Page, words: Words) => Promise<void>;
};

/** Names of controls in both languages, for the states that have to be brought about. */
export type Words = (zh: string, en: string) => RegExp;

const press = (zh: string, en: string) => (page: Page, words: Words) =>
  page
    .getByRole("button", { name: words(zh, en) })
    .filter({ visible: true })
    .first()
    .click();
/** Opens what stands behind a summary. */
const unfold = (zh: string, en: string) => (page: Page, words: Words) =>
  page
    .locator("summary")
    .filter({ hasText: words(zh, en) })
    .first()
    .click();
const somebody = { name: "示例·看样子的人", year: "2001", month: "05", phone: "199 0000 7399", password: "" };

const inAWeek = () => new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
const event = (ask: string) => (f: Facts) => `/desk/events/${f.eventId}${ask}`;
const person = (f: Facts) => `/desk/volunteers/${f.volunteerId}`;

/** Every page in its main states. A page of the access table that has no row here fails the sweep; "machine" says that nobody looks at it. */
export const STATES: Record<PageAddress, State[] | "machine"> = {
  "/": [
    { name: "signed out", path: "/" },
    { name: "one league", path: "/?lg=150100" },
    { name: "nothing found", path: "/?day=2031-01-01" },
    { name: "a volunteer", path: "/", as: "volunteer" },
  ],
  "/events": [
    { name: "the list", path: "/events" },
    { name: "only gaps", path: "/events?gap=1" },
    { name: "filtered", path: "/events?gap=1&lg=150100&kind=lecture,campus_visit&lang=mn" },
    { name: "nothing found", path: "/events?day=2031-01-01&lg=152900" },
  ],
  "/events/[id]": [
    { name: "signed out", path: (f) => `/events/${f.eventId}` },
    { name: "may sign up", path: (f) => `/events/${f.open}`, as: (f) => f.person },
    { name: "every reason against", path: (f) => `/events/${f.bad}`, as: (f) => f.person },
    { name: "the sheet of positions", path: (f) => `/events/${f.open}`, as: (f) => f.person, act: openSheet },
    { name: "an applicant", path: (f) => `/events/${f.open}`, as: "applicant" },
    { name: "staff", path: (f) => `/events/${f.eventId}`, as: "coordinator" },
    { name: "a course", path: (f) => `/events/${f.course.coming}`, as: "minor" },
    { name: "a course for teachers", path: (f) => `/events/${f.course.teachers}` },
    { name: "a course for enterprises", path: (f) => `/events/${f.course.enterprises}` },
    { name: "seats to book", path: (f) => `/events/${f.seated}` },
    { name: "a person books", path: (f) => `/events/${f.seated}?book=${f.sessionId}&as=person` },
    { name: "a group books", path: (f) => `/events/${f.seated}?book=${f.sessionId}&as=group` },
    { name: "a group waits", path: (f) => `/events/${f.seated}?book=${f.fullSession}&as=group` },
    {
      name: "mistakes in a booking",
      path: (f) => `/events/${f.seated}?book=${f.sessionId}&as=group`,
      act: press("约好座位", "Book the seats"),
    },
    { name: "cancelled", path: (f) => `/events/${f.cancelled}` },
    { name: "history of 2021", path: (f) => `/events/${f.history}` },
    { name: "unknown", path: "/events/none", status: 404 },
  ],
  "/campaigns/[slug]": [
    { name: "the first", path: (f) => `/campaigns/${f.slugs[0]}` },
    { name: "the last", path: (f) => `/campaigns/${f.slugs.at(-1)}` },
    { name: "unknown", path: "/campaigns/none", status: 404 },
  ],
  "/join": [
    { name: "who", path: "/join" },
    { name: "mistakes", path: "/join", act: press("保存并继续", "Save and continue") },
    { name: "skills", path: "/join", act: toSkills },
    { name: "consent", path: "/join", act: toConsent },
  ],
  "/request": [
    { name: "which kind", path: "/request" },
    { name: "a school", path: "/request?kind=campus_visit" },
    { name: "an enterprise", path: "/request?kind=enterprise_service" },
    { name: "mistakes", path: "/request?kind=campus_visit", act: press("保存并继续", "Save and continue") },
  ],
  "/request/hosts": "machine",
  "/request/[token]": [
    { name: "who", path: (f) => `${f.hosts.draft.campus_visit}?step=1` },
    { name: "a lesson", path: (f) => `${f.hosts.draft.campus_visit}?step=2` },
    {
      name: "mistakes",
      path: (f) => `${f.hosts.draft.campus_visit}?step=2`,
      act: press("保存并继续", "Save and continue"),
    },
    { name: "days and a room", path: (f) => `${f.hosts.draft.campus_visit}?step=3` },
    { name: "the last look", path: (f) => `${f.hosts.draft.campus_visit}?step=4` },
    { name: "the item was there this year", path: (f) => `${f.hosts.taken}?step=2` },
    { name: "a trip", path: (f) => `${f.hosts.draft.base_trip}?step=3` },
    { name: "a survey", path: (f) => `${f.hosts.draft.enterprise_service}?step=2` },
    { name: "where to meet", path: (f) => `${f.hosts.draft.enterprise_service}?step=3` },
    { name: "help", path: (f) => `${f.hosts.draft.rights_aid}?step=2` },
    { name: "a dead link", path: `/request/${"x".repeat(43)}`, status: 404 },
  ],
  "/r/[token]": [
    { name: "just sent", path: (f) => `${f.hosts.host.submitted}?sent=1` },
    { name: "being handled", path: (f) => f.hosts.host.in_review },
    { name: "a question", path: (f) => f.hosts.host.needs_info },
    { name: "dates offered", path: (f) => f.hosts.host.offered },
    { name: "agreed", path: (f) => f.hosts.host.scheduled },
    { name: "after the visit", path: (f) => f.hosts.host.completed },
    { name: "done", path: (f) => f.hosts.host.closed },
    { name: "declined", path: (f) => f.hosts.host.declined },
    { name: "called off", path: (f) => f.hosts.host.withdrawn },
    { name: "a dead link", path: `/r/${"x".repeat(43)}`, status: 404 },
  ],
  "/r/[token]/visit.ics": "machine",
  "/g/[token]": [
    { name: "asked", path: (f) => f.links.guardian },
    { name: "a dead link", path: `/g/${"x".repeat(43)}`, status: 404 },
  ],
  "/g/[token]/data": [
    { name: "the child's data", path: (f) => `${f.links.guardian}/data` },
    { name: "a dead link", path: "/g/none/data", status: 404 },
  ],
  "/g/[token]/export": "machine",
  "/t/[token]": [
    { name: "booked", path: (f) => f.tickets.confirmed },
    { name: "booked online", path: (f) => f.tickets.online },
    { name: "seats held", path: (f) => f.tickets.offered },
    { name: "waiting", path: (f) => f.tickets.waitlisted },
    { name: "cancelled", path: (f) => f.tickets.withdrawn },
    { name: "removed", path: (f) => f.tickets.removed },
    { name: "lapsed", path: (f) => f.tickets.lapsed },
    { name: "a dead link", path: `/t/${"x".repeat(43)}`, status: 404 },
  ],
  "/t/[token]/calendar": "machine",
  "/sign-in": [
    { name: "by password", path: "/sign-in" },
    { name: "by link", path: "/sign-in?way=link" },
    { name: "first sign in", path: "/sign-in?next=%2Fme" },
  ],
  "/sign-in/link/[token]": [
    { name: "open", path: (f) => f.links.signIn },
    { name: "a dead link", path: "/sign-in/link/none" },
  ],
  "/sign-in/password": [{ name: "change", path: "/sign-in/password", as: "volunteer2" }],
  "/verify": [
    { name: "the form", path: "/verify" },
    { name: "not a number", path: "/verify?number=ZY26-0000" },
  ],
  "/verify/[number]": [
    { name: "valid", path: (f) => `/verify/${f.certificates.issued}` },
    { name: "replaced", path: (f) => `/verify/${f.certificates.superseded}` },
    { name: "revoked", path: (f) => `/verify/${f.certificates.revoked}` },
    { name: "unknown", path: `/verify/${certificateNumber(26, [1, 1, 1, 1, 1, 1, 1], false)}`, status: 404 },
  ],
  "/verify/offline": [{ name: "the page", path: "/verify/offline" }],
  "/me/certificates": [
    { name: "some", path: "/me/certificates", as: "volunteer" },
    {
      name: "a preview",
      path: (f) => `/me/certificates?unit=${f.certificates.unit}&from=2025-01-01&to=2026-06-30`,
      as: "volunteer",
    },
    { name: "none", path: "/me/certificates", as: (f) => f.person },
  ],
  "/certificates/[id]": [
    { name: "one's own", path: (f) => `/certificates/${f.certificate.id}`, as: "volunteer" },
    { name: "by the desk", path: (f) => `/certificates/${f.certificate.id}`, as: "coordinator" },
    { name: "somebody else's", path: (f) => `/certificates/${f.certificate.id}`, as: "volunteer2", status: 403 },
    { name: "unknown", path: "/certificates/none", as: "admin", status: 404 },
  ],
  "/certificates/[id]/pdf": "machine",
  "/desk/certificates": [
    { name: "requests", path: "/desk/certificates", as: "coordinator" },
    { name: "a request", path: (f) => `/desk/certificates?one=${f.ask.id}`, as: "coordinator" },
    { name: "the register", path: "/desk/certificates?tab=register", as: "coordinator" },
    {
      name: "one of the register",
      path: (f) => `/desk/certificates?tab=register&one=${f.certificate.id}`,
      as: "coordinator",
    },
    { name: "to replace", path: "/desk/certificates?tab=stale", as: "coordinator" },
    { name: "whole teams", path: "/desk/certificates?tab=batches", as: "coordinator" },
    { name: "a unit", path: (f) => `/desk/certificates?tab=issuers&one=${f.certificates.unit}`, as: "coordinator" },
    { name: "keys", path: "/desk/certificates?tab=keys", as: "admin" },
  ],
  "/desk/certificates/batch/[id]": "machine",
  "/privacy": [{ name: "the text", path: "/privacy" }],
  "/accessibility": [{ name: "the statement", path: "/accessibility" }],
  "/me": [
    { name: "with duties", path: "/me", as: "volunteer" },
    { name: "a second volunteer", path: "/me", as: "volunteer2" },
    { name: "a minor", path: "/me", as: "minor" },
    { name: "an applicant", path: "/me", as: "applicant" },
    { name: "nothing yet", path: "/me", as: (f) => f.waiting },
    { name: "staff", path: "/me", as: "coordinator", status: 403 },
  ],
  "/me/profile": [{ name: "the form", path: "/me/profile", as: "volunteer" }],
  "/me/hours": [
    { name: "every line", path: "/me/hours", as: "volunteer" },
    { name: "disputed ones", path: "/me/hours?see=disputed", as: "volunteer" },
    { name: "a dispute", path: "/me/hours", as: "volunteer", act: unfold("提出异议", "Dispute") },
    { name: "none yet", path: "/me/hours", as: "minor" },
  ],
  "/me/data": [
    { name: "a volunteer", path: "/me/data", as: "volunteer" },
    { name: "staff", path: "/me/data", as: "coordinator" },
    { name: "another number", path: "/me/data", as: "volunteer", act: unfold("换手机号", "Change the number") },
    { name: "asking", path: "/me/data", as: "volunteer", act: unfold("提出申请", "Make a request") },
    { name: "a minor", path: "/me/data", as: "minor" },
  ],
  "/me/data/export": "machine",
  "/me/data/delete": [
    { name: "what goes and what stays", path: "/me/data/delete", as: "volunteer" },
    {
      name: "mistakes",
      path: "/me/data/delete",
      as: "volunteer",
      act: press("删除账号", "Delete the account"),
    },
  ],
  "/desk/privacy": [
    { name: "to answer", path: "/desk/privacy", as: "coordinator" },
    { name: "answered", path: "/desk/privacy?see=answered", as: "admin" },
    { name: "an auditor", path: "/desk/privacy", as: "auditor" },
    { name: "who looked", path: "/desk/privacy?see=looks", as: "auditor" },
    { name: "retention", path: "/desk/privacy?see=retention", as: "admin" },
    { name: "the year", path: "/desk/privacy?see=year", as: "auditor" },
    { name: "no logs for a coordinator", path: "/desk/privacy?see=looks", as: "coordinator", status: 403 },
  ],
  "/me/trainings": [
    { name: "with courses", path: "/me/trainings", as: "volunteer" },
    { name: "nothing yet", path: "/me/trainings", as: (f) => f.waiting },
  ],
  "/me/trainings/[id]": [
    { name: "running", path: (f) => `/me/trainings/${f.course.running}`, as: "volunteer" },
    { name: "closed", path: (f) => `/me/trainings/${f.course.closed}`, as: "volunteer" },
    { name: "not enrolled", path: (f) => `/me/trainings/${f.course.coming}`, as: "minor", status: 404 },
  ],
  "/me/trainings/[id]/quiz": [
    { name: "begun", path: (f) => `/me/trainings/${f.course.quizBegun}/quiz`, as: "volunteer" },
    { name: "handed in", path: (f) => `/me/trainings/${f.course.running}/quiz`, as: "volunteer" },
    { name: "none yet", path: (f) => `/me/trainings/${f.course.coming}/quiz`, as: "volunteer2" },
  ],
  "/desk/trainings": [
    { name: "the list", path: "/desk/trainings", as: "coordinator" },
    { name: "one state", path: "/desk/trainings?view=to_close", as: "admin" },
  ],
  "/desk/trainings/[id]": [
    { name: "the course", path: (f) => `/desk/trainings/${f.course.running}`, as: "coordinator" },
    { name: "the roll", path: (f) => `/desk/trainings/${f.course.running}?view=roll`, as: "coordinator" },
    { name: "the questions", path: (f) => `/desk/trainings/${f.course.running}?view=quiz`, as: "coordinator" },
    { name: "the materials", path: (f) => `/desk/trainings/${f.course.running}?view=materials`, as: "coordinator" },
    { name: "the feedback", path: (f) => `/desk/trainings/${f.course.closed}?view=feedback`, as: "coordinator" },
    { name: "to close", path: (f) => `/desk/trainings/${f.course.toClose}?view=close`, as: "coordinator" },
    { name: "closed", path: (f) => `/desk/trainings/${f.course.closed}?view=close`, as: "coordinator" },
    { name: "another league", path: (f) => `/desk/trainings/${f.course.running}`, as: "coordinator2", status: 403 },
    { name: "unknown", path: "/desk/trainings/none", as: "coordinator", status: 404 },
  ],
  "/desk": [
    { name: "the board", path: "/desk", as: "coordinator" },
    { name: "only gaps", path: "/desk?gaps=1", as: "coordinator" },
    { name: "an event opened", path: (f) => `/desk?week=${inAWeek()}&event=${f.open}`, as: "coordinator" },
    { name: "one kind", path: "/desk?kind=lecture", as: "coordinator" },
    { name: "waiting for hosts", path: "/desk?inbox=waiting", as: "coordinator" },
    { name: "without the inbox", path: "/desk?inbox=off", as: "coordinator" },
    { name: "the shortcuts", path: "/desk", as: "coordinator", act: openKeys },
    { name: "the palette", path: "/desk", as: "coordinator", act: openPalette },
    { name: "the region", path: "/desk", as: "admin" },
    { name: "an empty week", path: "/desk?week=2031-01-06", as: "coordinator" },
    { name: "the month", path: "/desk?view=month", as: "coordinator" },
    {
      name: "an event opened in the month",
      path: (f) => `/desk?view=month&month=${inAWeek().slice(0, 7)}&event=${f.open}`,
      as: "coordinator",
    },
    { name: "an empty month", path: "/desk?view=month&month=2031-01&gaps=1", as: "admin" },
    { name: "the roster", path: `/desk?view=roster&week=${inAWeek()}`, as: "coordinator" },
    { name: "who is free, one league", path: "/desk?view=roster&who=free&region=150100&inbox=off", as: "admin" },
    { name: "nobody serves", path: "/desk?view=roster&who=serving&week=2031-01-06", as: "coordinator" },
    { name: "a day's duty rosters", path: `/desk?view=roster&day=${inAWeek()}`, as: "coordinator" },
    { name: "a day without duties", path: "/desk?view=roster&day=2031-01-06", as: "admin" },
    { name: "a volunteer", path: "/desk", as: "volunteer", status: 403 },
  ],
  "/desk/requests": [
    { name: "new", path: "/desk/requests", as: "coordinator" },
    { name: "with the host", path: "/desk/requests?view=waiting", as: "coordinator" },
    { name: "done", path: "/desk/requests?view=done", as: "admin" },
    { name: "nothing", path: "/desk/requests?view=mine", as: "admin" },
  ],
  "/desk/requests/[id]": [
    { name: "to schedule", path: (f) => `/desk/requests/${f.requests.submitted}`, as: "coordinator" },
    { name: "with neighbours", path: (f) => `/desk/requests/${f.requests.submitted}?wide=1&more=1`, as: "coordinator" },
    { name: "with the host", path: (f) => `/desk/requests/${f.requests.needs_info}`, as: "coordinator" },
    { name: "agreed", path: (f) => `/desk/requests/${f.requests.scheduled}`, as: "coordinator" },
    { name: "over", path: (f) => `/desk/requests/${f.requests.completed}`, as: "coordinator" },
    { name: "declined", path: (f) => `/desk/requests/${f.requests.declined}`, as: "coordinator" },
    { name: "withdrawn", path: (f) => `/desk/requests/${f.requests.withdrawn}`, as: "coordinator" },
    { name: "another league", path: (f) => `/desk/requests/${f.requests.submitted}`, as: "coordinator2", status: 403 },
    { name: "unknown", path: "/desk/requests/none", as: "coordinator", status: 404 },
  ],
  "/desk/events": [
    { name: "coming", path: "/desk/events", as: "coordinator" },
    { name: "drafts", path: "/desk/events?view=drafts", as: "coordinator" },
    { name: "nothing found", path: "/desk/events?q=zzzzzz", as: "coordinator" },
  ],
  "/desk/events/new": [{ name: "the form", path: "/desk/events/new", as: "coordinator" }],
  "/desk/events/[id]": [
    { name: "people", path: event(""), as: "coordinator" },
    { name: "audience", path: (f) => `/desk/events/${f.seated}?tab=audience`, as: "coordinator" },
    {
      name: "a booking",
      path: (f) => `/desk/events/${f.seated}?tab=audience&party=${f.registrationId}`,
      as: "coordinator",
    },
    {
      name: "a session",
      path: (f) => `/desk/events/${f.seated}?tab=audience&do=session&session=${f.sessionId}`,
      as: "coordinator",
    },
    { name: "no sessions", path: (f) => `/desk/events/${f.draft}?tab=audience`, as: "coordinator" },
    { name: "letters", path: event("?tab=letters"), as: "coordinator" },
    { name: "log", path: event("?tab=log"), as: "coordinator" },
    { name: "edit", path: event("?do=edit"), as: "coordinator" },
    { name: "move", path: event("?do=move"), as: "coordinator" },
    { name: "cancel", path: event("?do=cancel"), as: "coordinator" },
    { name: "retract", path: event("?do=retract"), as: "coordinator" },
    { name: "a shift", path: (f) => `/desk/events/${f.eventId}?do=shift&shift=${f.shiftId}`, as: "coordinator" },
    {
      name: "a position",
      path: (f) => `/desk/events/${f.eventId}?do=position&position=${f.positionId}`,
      as: "coordinator",
    },
    { name: "whom to invite", path: (f) => `/desk/events/${f.eventId}?position=${f.positionId}`, as: "coordinator" },
    {
      name: "who needs a reason",
      path: (f) => `/desk/events/${f.eventId}?position=${f.positionId}&group=soft`,
      as: "coordinator",
    },
    {
      name: "who cannot",
      path: (f) => `/desk/events/${f.eventId}?position=${f.positionId}&group=hard`,
      as: "coordinator",
    },
    { name: "a person", path: (f) => `/desk/events/${f.eventId}?person=${f.signupId}`, as: "coordinator" },
    {
      name: "agreed by phone",
      path: (f) => `/desk/events/${f.eventId}?do=phone&position=${f.positionId}&who=${f.volunteerId}`,
      as: "coordinator",
    },
    { name: "roster", path: event("?do=roster"), as: "coordinator" },
    { name: "a draft", path: (f) => `/desk/events/${f.draft}`, as: "coordinator" },
    { name: "cancelled", path: (f) => `/desk/events/${f.cancelled}`, as: "coordinator" },
    { name: "another league's", path: event(""), as: (f) => f.foreign },
    { name: "another league's draft", path: (f) => `/desk/events/${f.draft}`, as: (f) => f.foreign, status: 403 },
  ],
  "/desk/volunteers": [
    { name: "active", path: "/desk/volunteers", as: "coordinator" },
    { name: "to approve", path: "/desk/volunteers?view=applied", as: "coordinator" },
    { name: "about to expire", path: "/desk/volunteers?view=soon", as: "coordinator" },
    { name: "searched", path: "/desk/volunteers?view=all&q=示例", as: "coordinator" },
    { name: "nothing found", path: "/desk/volunteers?q=zzzzzz", as: "coordinator" },
  ],
  "/desk/volunteers/[id]": [
    { name: "active", path: person, as: "coordinator" },
    { name: "an applicant", path: (f) => `/desk/volunteers/${f.applicant}`, as: "coordinator" },
    { name: "a minor", path: (f) => `/desk/volunteers/${f.minor}`, as: "coordinator" },
    { name: "paused", path: (f) => `/desk/volunteers/${f.paused}`, as: "coordinator" },
    {
      name: "another number",
      path: person,
      as: "coordinator",
      act: unfold("换手机号或邮箱", "Change number or e-mail"),
    },
    { name: "another league's", path: person, as: (f) => f.foreign, status: 403 },
  ],
  "/desk/hours": [
    { name: "exceptions first", path: "/desk/hours", as: "coordinator" },
    {
      name: "mistakes in confirming",
      path: (f) => `/desk/hours?event=${f.forgotten}`,
      as: "coordinator",
      act: press("补上签退", "Add the check-out"),
    },
    { name: "a dispute", path: "/desk/hours?see=disputed", as: "coordinator" },
    { name: "settled ones", path: "/desk/hours?see=settled", as: "coordinator" },
    { name: "by coordinator", path: "/desk/hours?see=age", as: "admin" },
  ],
  "/desk/hours/national": [{ name: "what waits", path: "/desk/hours/national", as: "coordinator" }],
  "/desk/hours/national/[file]": "machine",
  "/desk/organisations": [
    { name: "the list", path: "/desk/organisations", as: "coordinator" },
    { name: "as a table", path: "/desk/organisations?look=table", as: "admin" },
    { name: "a pilot school", path: (f) => `/desk/organisations?unit=${f.school}`, as: "coordinator" },
  ],
  "/desk/letters": [
    { name: "calls", path: "/desk/letters", as: "coordinator" },
    { name: "waiting", path: "/desk/letters?view=waiting", as: "coordinator" },
    { name: "gone", path: "/desk/letters?view=gone", as: "coordinator" },
  ],
  "/desk/settings": [
    { name: "an admin", path: "/desk/settings", as: "admin" },
    { name: "a coordinator", path: "/desk/settings", as: "coordinator" },
    { name: "the whitelist", path: "/desk/settings?see=whitelist", as: "admin" },
    { name: "the whitelist for a coordinator", path: "/desk/settings?see=whitelist&year=2024", as: "coordinator" },
    { name: "a new whitelist item", path: "/desk/settings?see=whitelist&item=new", as: "admin" },
    { name: "no such item", path: "/desk/settings?see=whitelist&year=2024&item=none", as: "admin", status: 404 },
    { name: "the accounts", path: "/desk/settings?see=accounts", as: "admin" },
    { name: "a new account", path: "/desk/settings?see=accounts&account=new", as: "admin" },
    {
      name: "one account",
      path: (f) => `/desk/settings?see=accounts&account=${f.foreign.accountId}`,
      as: "admin",
    },
    { name: "no accounts for a coordinator", path: "/desk/settings?see=accounts", as: "coordinator", status: 403 },
    { name: "no such account", path: "/desk/settings?see=accounts&account=none", as: "admin", status: 404 },
  ],
  "/desk/audit": [
    { name: "an auditor", path: "/desk/audit", as: "auditor" },
    { name: "an admin", path: "/desk/audit?page=2", as: "admin" },
  ],
  "/desk/search": [
    { name: "commands", path: "/desk/search", as: "coordinator" },
    { name: "by initials", path: "/desk/search?q=jxy", as: "coordinator" },
    { name: "nothing found", path: "/desk/search?q=zzzzzz", as: "coordinator" },
  ],
  "/me/shifts": [
    { name: "coming", path: "/me/shifts", as: "volunteer" },
    { name: "past", path: "/me/shifts?view=past", as: "volunteer" },
    { name: "nothing yet", path: "/me/shifts", as: "applicant" },
    { name: "the own code", path: (f) => `/me/shifts?code=${f.onSite.shiftId}`, as: (f) => f.onSite.person },
  ],
  "/checkin/shell": [{ name: "nothing kept", path: "/checkin/shell" }],
  "/checkin/[shiftId]": [
    { name: "the roll", path: (f) => `/checkin/${f.onSite.shiftId}`, as: (f) => f.onSite.lead },
    {
      name: "one person's further acts",
      path: (f) => `/checkin/${f.onSite.shiftId}?plain&who=${f.onSite.person.volunteerId}`,
      as: (f) => f.onSite.lead,
    },
    { name: "staff", path: (f) => `/checkin/${f.onSite.shiftId}`, as: "coordinator" },
    { name: "somebody else", path: (f) => `/checkin/${f.onSite.shiftId}`, as: (f) => f.onSite.person, status: 403 },
    { name: "unknown", path: "/checkin/none", as: "coordinator", status: 404 },
  ],
  "/checkin/[shiftId]/code": [
    { name: "open", path: (f) => `/checkin/${f.onSite.shiftId}/code`, as: (f) => f.onSite.lead },
    { name: "not now", path: (f) => `/checkin/${f.onSite.later}/code`, as: "coordinator" },
  ],
  "/c": [
    { name: "nothing scanned", path: "/c" },
    { name: "an old code", path: "/c?why=stale", as: "volunteer" },
    { name: "no code of ours", path: "/c?why=broken" },
    { name: "too many tries", path: "/c?why=limited" },
  ],
  "/c/[token]": "machine",
  "/api/desk/search": "machine",
  "/api/checkin/roll": "machine",
  "/api/checkin/sync": "machine",
  "/api/health": "machine",
  "/api/ready": "machine",
  "/api/auth/[...nextauth]": "machine",
  "/feeds/events.ics": "machine",
};

export const pathOf = ({ path }: State, facts: Facts): string => (typeof path === "string" ? path : path(facts));

async function openSheet(page: Page, words: Words) {
  const button = page.getByRole("button", { name: words("选岗位报名", "Choose a position") });
  if (await button.isVisible()) await button.click();
}

/** The table of keys; a phone has none. */
async function openKeys(page: Page, words: Words) {
  const button = page.getByRole("button", { name: words("快捷键", "Shortcuts") });
  if (await button.isVisible()) await button.click();
}

async function openPalette(page: Page, words: Words) {
  await page.keyboard.press("Control+k");
  const field = page.getByRole("combobox", { name: words("找活动", "Find events") });
  await field.fill("jxy");
  await page.getByRole("option").filter({ hasText: "jxy" }).first().waitFor();
}

async function toSkills(page: Page, words: Words) {
  await fillWho(page, somebody);
  await page.getByRole("button", { name: words("保存并继续", "Save and continue") }).click();
}

async function toConsent(page: Page, words: Words) {
  await toSkills(page, words);
  await fillAbilities(page);
  await page.getByRole("button", { name: words("保存并继续", "Save and continue") }).click();
}
