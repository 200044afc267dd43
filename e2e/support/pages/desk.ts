import type { Page } from "@playwright/test";
import type { Facts } from "../facts";
import { type Area, press, unfold, type Words } from "./kit";

const inAWeek = () => new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
const event = (ask: string) => (f: Facts) => `/desk/events/${f.eventId}${ask}`;
const person = (f: Facts) => `/desk/volunteers/${f.volunteerId}`;

/** Pages of the desk. */
export const DESK_PAGES = {
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
    {
      name: "a whole team begun",
      path: "/desk/certificates?tab=batches",
      as: "coordinator",
      act: press("开始", "Begin"),
    },
    { name: "a unit", path: (f) => `/desk/certificates?tab=issuers&one=${f.certificates.unit}`, as: "coordinator" },
    { name: "keys", path: "/desk/certificates?tab=keys", as: "admin" },
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
} satisfies Area;

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
