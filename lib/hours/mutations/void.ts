import "server-only";
import type { Executor } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome, type Refusal } from "../../outcome";
import type { VoidInput } from "../input";
import { tellAnswered } from "../letters";
import type { RecordRow } from "../queries/heads";
import { REASON_LEAST } from "../rules/checks";
import { after } from "../rules/states";
import { append } from "./entry";
import { keysOf, loadSeen } from "./load";
import { factsOf } from "./record";

/** Strikes a record, with a reason that the volunteer reads; what it said stays in the ledger. */
export async function voidHours(
  actor: Actor,
  { chain, turn, reason }: VoidInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  return writeOnce(once, await keysOf([chain]), async (tx) => {
    const { rows, refusal } = await loadSeen(tx, actor, [{ chain, turn }]);
    if (refusal) return refusal;
    const [row] = rows;
    if (!row) return no("shell.refusals.not_found");
    const refused = await voidAlone(tx, actor, row, reason, now);
    if (refused) return refused;
    await audit(tx, actor, {
      act: "hours.void",
      subject: { kind: "record", id: chain },
      regionCode: row.event.regionCode,
      facts: { volunteer: row.person.id, event: row.event.id, state: [row.head.state, "voided"] },
    });
    return done(chain, "voided");
  });
}

/** The entry and the letter of it; null when it was done. */
export async function voidAlone(
  tx: Executor,
  actor: Actor,
  row: RecordRow,
  reason: string,
  now: Date,
): Promise<Refusal | null> {
  const { head } = row;
  if (actor.volunteerId === head.volunteerId) return no("hours.refusals.own");
  const state = after(head.state, "void");
  if (!state) return no("hours.refusals.changed");
  if (reason.length < REASON_LEAST) return no("hours.refusals.reason");
  const next = await append(tx, head, factsOf(head), { state, reason, by: actor.accountId }, now);
  await tellAnswered(tx, { ...row, head: next }, { outcome: "voided", reason });
  return null;
}
