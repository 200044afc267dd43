import "server-only";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import type { AnswerInput } from "../input";
import { tellAnswered } from "../letters";
import { count } from "./count";
import { amended } from "./correct";
import { keysOf, loadSeen } from "./load";
import { factsOf } from "./record";
import { voidAlone } from "./void";

const OUTCOMES = { correct: "corrected", keep: "kept", void: "voided" } as const;

/** Answers a dispute: other times, as it was, or struck; always a new entry with a reason that the volunteer reads. */
export async function answerDispute(
  actor: Actor,
  { chain, turn, how, from, to, reason }: AnswerInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  return writeOnce(once, await keysOf([chain]), async (tx) => {
    const { rows, refusal } = await loadSeen(tx, actor, [{ chain, turn }]);
    if (refusal) return refusal;
    const [row] = rows;
    if (row?.head.state !== "disputed") return no("hours.refusals.changed");
    const facts = how === "correct" ? amended(row.head, { from, to }) : factsOf(row.head);
    if ("ok" in facts) return facts;
    let waits = false;
    if (how === "void") {
      const refused = await voidAlone(tx, actor, row, reason, now);
      if (refused) return refused;
    } else {
      const answer = await count(tx, { head: row.head, facts, step: how, actor, reason, now });
      if (!answer.ok) return answer;
      waits = answer.waits;
      if (!waits) await tellAnswered(tx, { ...row, head: answer.head }, { outcome: OUTCOMES[how], reason });
    }
    await audit(tx, actor, {
      act: "hours.answer",
      subject: { kind: "record", id: chain },
      regionCode: row.event.regionCode,
      facts: {
        volunteer: row.person.id,
        event: row.event.id,
        outcome: OUTCOMES[how],
        minutes: [row.head.minutes, how === "void" ? 0 : facts.minutes],
      },
    });
    return done(chain, waits ? "first_yes" : OUTCOMES[how]);
  });
}
