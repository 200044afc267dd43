import "server-only";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome, type Refusal } from "../../outcome";
import { dayOf, instantOf } from "../../time";
import type { CorrectInput } from "../input";
import { tellAnswered } from "../letters";
import { spanMinutes } from "../rules/minutes";
import { count } from "./count";
import type { Facts, Head } from "./entry";
import { keysOf, loadSeen } from "./load";
import { factsOf } from "./record";

/** The record's facts with other times on its day; a person entered them, whatever the roll said. */
export function amended(head: Head, { from, to }: { from: string | null; to: string | null }): Facts | Refusal {
  const day = dayOf(head.startsAt);
  const startsAt = from ? instantOf(day, from) : head.startsAt;
  const endsAt = to ? instantOf(day, to) : head.endsAt;
  if (endsAt < startsAt) return no("hours.refusals.times");
  return { ...factsOf(head), startsAt, endsAt, minutes: spanMinutes(startsAt, endsAt), evidence: "manual" };
}

/** Corrects a record: a new entry with other times and a reason, which the volunteer reads; the old one stays in the ledger. */
export async function correctHours(
  actor: Actor,
  { chain, turn, from, to, reason }: CorrectInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  return writeOnce(once, await keysOf([chain]), async (tx) => {
    const { rows, refusal } = await loadSeen(tx, actor, [{ chain, turn }]);
    if (refusal) return refusal;
    const [row] = rows;
    if (!row) return no("shell.refusals.not_found");
    const facts = amended(row.head, { from, to });
    if ("ok" in facts) return facts;
    const answer = await count(tx, { head: row.head, facts, step: "correct", actor, reason, now });
    if (!answer.ok) return answer;
    await audit(tx, actor, {
      act: "hours.correct",
      subject: { kind: "record", id: chain },
      regionCode: row.event.regionCode,
      facts: {
        volunteer: row.person.id,
        event: row.event.id,
        state: [row.head.state, answer.head.state],
        minutes: [row.head.minutes, facts.minutes],
      },
    });
    if (!answer.waits) await tellAnswered(tx, { ...row, head: answer.head }, { outcome: "corrected", reason });
    return done(chain, answer.waits ? "first_yes" : "corrected");
  });
}
