import { type Area, press, unfold } from "./kit";

/** Pages of volunteers, and what happens on site. */
export const OWN_PAGES = {
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
  "/me/data/delete": [
    { name: "what goes and what stays", path: "/me/data/delete", as: "volunteer" },
    {
      name: "mistakes",
      path: "/me/data/delete",
      as: "volunteer",
      act: press("删除账号", "Delete the account"),
    },
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
} satisfies Area;
