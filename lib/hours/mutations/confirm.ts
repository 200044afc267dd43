import "server-only";
import type { Executor } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome, type Refusal } from "../../outcome";
import { eventKey } from "../../signups/queries/keys";
import type { ConfirmInput, Decision } from "../input";
import { tellAnswered, tellConfirmed } from "../letters";
import type { RecordRow } from "../queries/heads";
import { count } from "./count";
import { amended } from "./correct";
import { keysOf, loadSeen } from "./load";
import { factsOf } from "./record";
import { voidAlone } from "./void";

/** Confirms records of one event at once, each as decided: as it stands, with other times, or not at all. All or none. */
export async function confirmHours(
  actor: Actor,
  { eventId, decisions }: ConfirmInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  if (decisions.length === 0) return no("hours.refusals.nothing");
  const keys = [eventKey(eventId), ...(await keysOf(decisions.map(({ chain }) => chain)))];
  return writeOnce(once, keys, (tx) => confirmAlone(tx, actor, { eventId, decisions }, now));
}

/** The work of it, for a caller that is alone with the event and the people; `load` is where a race test looks away. */
export async function confirmAlone(
  tx: Executor,
  actor: Actor,
  { eventId, decisions }: ConfirmInput,
  now: Date,
  load = loadSeen,
): Promise<Outcome> {
  const { rows, refusal } = await load(tx, actor, decisions);
  if (refusal) return refusal;
  let waiting = 0;
  for (const [i, row] of rows.entries()) {
    const decision = decisions[i];
    if (!decision || row.event.id !== eventId) return no("shell.refusals.not_found");
    const answer = await decide(tx, actor, row, decision, now);
    if (!answer.ok) return naming(answer, row, decision);
    if (answer.waits) waiting++;
  }
  const [first] = rows;
  await audit(tx, actor, {
    act: "hours.confirm",
    subject: { kind: "event", id: eventId },
    regionCode: first?.event.regionCode ?? null,
    facts: {
      records: rows.length,
      minutes: rows.reduce((sum, { head }) => sum + head.minutes, 0),
      waiting,
      changed: decisions.filter((one) => one.do !== "asis").length,
    },
  });
  return done(eventId, waiting > 0 ? "first_yes" : "confirmed");
}

async function decide(
  tx: Executor,
  actor: Actor,
  row: RecordRow,
  decision: Decision,
  now: Date,
): Promise<{ ok: true; waits: boolean } | Refusal> {
  const { head } = row;
  const reason = decision.reason;
  if (decision.do === "void") {
    const voided = await voidAlone(tx, actor, row, reason ?? "", now);
    return voided ?? { ok: true, waits: false };
  }
  const facts = decision.do === "edit" ? amended(head, decision) : factsOf(head);
  if ("ok" in facts) return facts;
  if (decision.do === "edit" && !reason) return no("hours.refusals.reason");
  const step = decision.do === "edit" ? "correct" : "confirm";
  const answer = await count(tx, { head, facts, step, actor, reason, now });
  if (!answer.ok) return answer;
  const about = { ...row, head: answer.head };
  if (!answer.waits && step === "correct")
    await tellAnswered(tx, about, { outcome: "corrected", reason: reason ?? "" });
  else if (!answer.waits) await tellConfirmed(tx, about);
  return { ok: true, waits: answer.waits };
}

/** Says whose record it is about, and at which field. */
const naming = (refusal: Refusal, { person }: RecordRow, { chain }: Decision): Refusal => ({
  ...refusal,
  reason: refusal.reason === "hours.refusals.changed" ? "hours.refusals.changed_of" : refusal.reason,
  params: { ...refusal.params, name: person.name },
  fields: { [`reason-${chain}`]: refusal.reason },
});
