import "server-only";
import { db, type Executor, trainingFeedback } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { ticketRow } from "../../registrations/queries/one";
import type { FeedbackInput, TicketFeedbackInput } from "../input";
import { trainingKey } from "../queries/course";
import { type Enrolment, enrolmentBehind, enrolmentOf } from "../queries/enrolment";

type Said = { rating: number; text: string | null };

/** What a volunteer says of a training they have a seat in, once it has begun; said again, the newer words count. */
export function giveFeedback(actor: Actor, input: FeedbackInput, once: Once, now = new Date()): Promise<Outcome> {
  return writeOnce(once, [trainingKey(input.eventId)], async (tx) => {
    const enrolment = await enrolmentOf(tx, input.eventId, actor.accountId);
    return enrolment ? say(tx, enrolment, input, now, actor) : no("trainings.refusals.not_enrolled");
  });
}

/** The same of a teacher or an enterprise, by their ticket's link. */
export async function giveTicketFeedback(
  { token, rating, text }: TicketFeedbackInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  const known = await ticketRow(db, token, now);
  if (!known) return no("registrations.refusals.link_gone");
  return writeOnce({ ...once, target: known.registration.id }, [trainingKey(known.event.id)], async (tx) => {
    const row = await ticketRow(tx, token, now);
    const enrolment = row && (await enrolmentBehind(tx, row.registration));
    return enrolment ? say(tx, enrolment, { rating, text }, now, null) : no("registrations.refusals.link_gone");
  });
}

async function say(
  tx: Executor,
  { id, event, opensAt, hasSeat }: Enrolment,
  { rating, text }: Said,
  now: Date,
  by: Actor | null,
): Promise<Outcome> {
  if (!hasSeat) return no("trainings.refusals.not_enrolled");
  if (!opensAt || now < opensAt) return no("trainings.refusals.not_begun");
  const set = { rating, text, givenAt: now };
  await tx
    .insert(trainingFeedback)
    .values({ ...set, registrationId: id, eventId: event.id })
    .onConflictDoUpdate({ target: trainingFeedback.registrationId, set });
  await audit(tx, by, {
    act: "trainings.give_feedback",
    subject: { kind: "event", id: event.id },
    regionCode: event.regionCode,
    facts: { registration: id, rating, letters: text?.length ?? 0 },
  });
  return done(event.id, "feedback_given");
}
