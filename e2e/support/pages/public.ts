import type { Page } from "@playwright/test";
import { certificateNumber } from "@/lib/certificates/rules/number";
import { fillAbilities, fillWho } from "../join";
import { type Area, press, type Words } from "./kit";

const somebody = { name: "示例·看样子的人", year: "2001", month: "05", phone: "199 0000 7399", password: "" };

/** Pages that anybody opens, by the site or by a link. */
export const PUBLIC_PAGES = {
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
  "/g/[token]": [
    { name: "asked", path: (f) => f.links.guardian },
    { name: "a dead link", path: `/g/${"x".repeat(43)}`, status: 404 },
  ],
  "/g/[token]/data": [
    { name: "the child's data", path: (f) => `${f.links.guardian}/data` },
    { name: "a dead link", path: "/g/none/data", status: 404 },
  ],
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
  "/privacy": [{ name: "the text", path: "/privacy" }],
  "/accessibility": [{ name: "the statement", path: "/accessibility" }],
} satisfies Area;

async function openSheet(page: Page, words: Words) {
  const button = page.getByRole("button", { name: words("选岗位报名", "Choose a position") });
  if (await button.isVisible()) await button.click();
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
