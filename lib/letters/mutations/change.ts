import "server-only";
import { and, eq } from "drizzle-orm";
import { type Executor, letters } from "@/db";
import { audit } from "../../audit/mutations";
import { type Actor, mayChange } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome, type Refusal } from "../../outcome";

type Letter = typeof letters.$inferSelect;
type Change = {
  act: "letters.stop" | "letters.send_again" | "letters.record_call";
  /** What becomes of the letter, or why not. */
  decide: (letter: Letter) => Partial<Letter> | Refusal;
  facts?: Record<string, string>;
  said: string;
};

const isRefusal = (decision: Partial<Letter> | Refusal): decision is Refusal => "ok" in decision;

/** The common way of every desk act on a letter: scope on the row, version, decision, audit. */
export function changeLetter(
  actor: Actor,
  input: { letterId: string; version: number },
  once: Once,
  change: Change,
): Promise<Outcome> {
  return writeOnce(once, [`letter:${input.letterId}`], async (tx: Executor) => {
    const [letter] = await tx.select().from(letters).where(eq(letters.id, input.letterId));
    if (!letter) return no("shell.refusals.not_found");
    if (!mayChange(actor, letter.regionCode)) return no("shell.refusals.outside_scope");
    if (letter.version !== input.version)
      return no("shell.refusals.changed_meanwhile", undefined, { current: { state: letter.state } });
    const decision = change.decide(letter);
    if (isRefusal(decision)) return decision;
    await tx
      .update(letters)
      .set({ ...decision, version: letter.version + 1, lockedUntil: null })
      .where(and(eq(letters.id, letter.id), eq(letters.version, letter.version)))
      .returning({ id: letters.id });
    await audit(tx, actor, {
      act: change.act,
      subject: { kind: "letter", id: letter.id },
      regionCode: letter.regionCode,
      facts: { kind: letter.kind, state: [letter.state, decision.state ?? letter.state], ...change.facts },
    });
    return done(letter.id, change.said);
  });
}
