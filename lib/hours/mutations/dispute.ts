import "server-only";
import { db, type Executor } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import type { DisputeInput } from "../input";
import { tellDisputed } from "../letters";
import { type RecordRow, recordsOf } from "../queries/heads";
import { claimText } from "../rules/claim";
import { after } from "../rules/states";
import { append } from "./entry";
import { volunteerKey } from "./load";
import { factsOf } from "./record";

/** The volunteer says that a record is wrong: it counts nowhere until somebody of the desk has answered. */
export async function disputeHours(actor: Actor, input: DisputeInput, once: Once, now = new Date()): Promise<Outcome> {
  const [known] = await recordsOf(db, [input.chain]);
  if (!known || known.head.volunteerId !== actor.volunteerId) return no("shell.refusals.not_found");
  return writeOnce(once, [volunteerKey(known.head.volunteerId)], (tx) => disputeAlone(tx, actor, input, now));
}

/** The work of it, for a caller that is alone with the volunteer; `read` is where a race test looks away. */
export async function disputeAlone(
  tx: Executor,
  actor: Actor,
  input: DisputeInput,
  now: Date,
  read: (tx: Executor, chains: string[]) => PromiseLike<RecordRow[]> = recordsOf,
): Promise<Outcome> {
  const [row] = await read(tx, [input.chain]);
  if (!row) return no("shell.refusals.not_found");
  const { head } = row;
  const state = after(head.state, "dispute");
  if (!state || head.turn !== input.turn) return no("hours.refusals.changed");
  const reason = claimText(input);
  const next = await append(tx, head, factsOf(head), { state, reason, by: actor.accountId }, now);
  await audit(tx, actor, {
    act: "hours.dispute",
    subject: { kind: "record", id: head.chain },
    regionCode: row.event.regionCode,
    facts: { volunteer: row.person.id, event: row.event.id, state: [head.state, state] },
  });
  await tellDisputed(tx, { ...row, head: next }, reason);
  return done(head.chain, "disputed");
}
