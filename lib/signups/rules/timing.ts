import type { Rule } from "./facts";

/** Published, not a draft, not cancelled, not finished. */
export const notPublished: Rule = ({ event }) => (event.status === "published" ? null : { status: event.status });

/** The shift has not begun; walk-ins are attendance, not sign-ups. */
export const started: Rule = ({ now, shift }) => (now < shift.startsAt ? null : { at: shift.startsAt.getTime() });

/** Between the event's opening (included) and closing (excluded) of sign-up. */
export const signupClosed: Rule = ({ now, event }) => {
  if (event.signupOpensAt && now < event.signupOpensAt) return { why: "early", at: event.signupOpensAt.getTime() };
  if (event.signupClosesAt && now >= event.signupClosesAt) return { why: "late", at: event.signupClosesAt.getTime() };
  return null;
};
