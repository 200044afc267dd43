import "server-only";
import { db, type Executor } from "@/db";
import { confirmPassword } from "../../accounts/mutations/confirm-password";
import { passwordFacts } from "../../accounts/queries/password-facts";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { no, type Outcome } from "../../outcome";
import { personOf } from "../queries/person";
import type { AskInput, DeleteInput, TakeBackInput } from "../input";
import { closeByAsker, openRequest, requestsKey } from "./request";

/** Asks for what one cannot do alone; a person answers, with reasons, within the promised days (个人信息保护法 art. 50). */
export function askAboutData(actor: Actor, input: AskInput, once: Once, now = new Date()): Promise<Outcome> {
  return asPerson(actor, once, (tx, volunteerId) =>
    openRequest(tx, { actor, volunteerId, kind: input.kind, by: "self", text: input.text, now }),
  );
}

/**
 * Asks to be deleted (个人信息保护法 art. 47): nothing happens for the days of grace, in which it can be taken back; then
 * the timed job does it. Asks for the password, unless the session began by link.
 */
export async function askToBeDeleted(actor: Actor, input: DeleteInput, once: Once, now = new Date()): Promise<Outcome> {
  const facts = await passwordFacts(db, actor, now);
  if (!facts) return no("auth.refusals.signed_out");
  const wrong = await confirmPassword(actor, facts, input.currentPassword, now);
  if (wrong) return wrong;
  return asPerson(actor, once, (tx, volunteerId) =>
    openRequest(tx, { actor, volunteerId, kind: "delete", by: "self", text: null, now }),
  );
}

/** Takes one's own open request back; a guardian's is the guardian's to take back. */
export function takeRequestBack(
  actor: Actor,
  { requestId }: TakeBackInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  return writeOnce(once, [requestsKey(actor.accountId)], (tx) =>
    closeByAsker(tx, { requestId, accountId: actor.accountId, by: "self" }, actor, now),
  );
}

type Work = (tx: Executor, volunteerId: string) => Promise<Outcome>;

/** Also somebody who has left the roster asks; an account without an entry asks the admin. */
async function asPerson(actor: Actor, once: Once, work: Work): Promise<Outcome> {
  const person = await personOf(db, actor.accountId);
  if (!person) return no("volunteers.refusals.not_a_volunteer");
  return writeOnce(once, [requestsKey(actor.accountId)], (tx) => work(tx, person.id));
}
