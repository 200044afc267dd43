import "server-only";
import type { Executor } from "@/db";
import type { EligibilityCode } from "@/db/words";
import { audit } from "../../audit/mutations";
import { type Actor, mayChange } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { type Done, done, no, type Refusal } from "../../outcome";
import { takePlace } from "../../places/mutations";
import type { InviteInput } from "../input";
import { answerIn, invitationsThisWeek } from "../queries/eligibility";
import { positionKey, volunteerKey } from "../queries/keys";
import type { PositionRow } from "../queries/positions";
import { readWorld, these } from "../queries/world";
import { toOverride } from "../rules/eligibility";
import { hold } from "./promote";
import { refuse } from "./refuse";
import { writeSignup } from "./write-signup";

/** Who could not be invited, and why. */
export type NotInvited = { volunteerId: string; name: string; why: Refusal };
export type InviteOutcome = (Done & { invited?: string[]; notInvited?: NotInvited[] }) | Refusal;

/**
 * Holds a place for each of these people until they answer. Those who can be invited are; the others are named with
 * their reasons; when nobody can be, the first reason is the answer. A replay answers without the two lists.
 */
export function invite(staff: Actor, input: InviteInput, once: Once, now = new Date()): Promise<InviteOutcome> {
  const volunteerIds = [...new Set(input.volunteerIds)];
  const alone = [positionKey(input.positionId), ...volunteerIds.map(volunteerKey)];
  const results: { invited: string[]; notInvited: NotInvited[] } = { invited: [], notInvited: [] };
  const written = writeOnce(once, alone, async (tx) => {
    results.invited = [];
    results.notInvited = [];
    for (const volunteerId of volunteerIds) {
      const answer = await inviteOne(tx, staff, { ...input, volunteerId }, now);
      if (answer.ok) results.invited.push(volunteerId);
      else results.notInvited.push({ volunteerId, name: answer.name, why: answer.why });
    }
    const [first] = results.notInvited;
    if (results.invited.length === 0) return first?.why ?? no("shell.refusals.not_found");
    return done(input.positionId, first ? "invited_some" : "invited");
  });
  return written.then((outcome) => (outcome.ok ? { ...outcome, ...results } : outcome));
}

type One = { positionId: string; volunteerId: string; overrideReason?: string; sendAfter?: Date };
/** How the facts are read; a race test's negative control hands in a blunt one. */
export type Reading = typeof readWorld;
type OneAnswer = { ok: true } | { ok: false; name: string; why: Refusal };

/**
 * Invites one person inside a work that is alone with the position and the person; `sendAfter` holds the letter back.
 * A refusal writes nothing.
 */
export async function inviteOne(
  tx: Executor,
  staff: Actor,
  { positionId, volunteerId, overrideReason, sendAfter }: One,
  now: Date,
  read: Reading = readWorld,
): Promise<OneAnswer> {
  const world = await read(tx, [positionId], these([volunteerId]), now);
  const row = world.positions.get(positionId);
  const person = world.people.get(volunteerId);
  const refused = (why: Refusal): OneAnswer => ({ ok: false, name: person?.name ?? "", why });
  if (!row || !person) return refused(no("shell.refusals.not_found"));
  if (!mayChange(staff, row.event.regionCode)) return refused(no("shell.refusals.outside_scope"));
  const passed = override(answerIn(world, volunteerId, positionId, staff), overrideReason);
  if (!passed.ok) return refused(passed.why);
  const had = (await invitationsThisWeek(tx, these([volunteerId]), now)).get(volunteerId) ?? 0;
  const most = world.settings.invitations_per_week;
  if (had >= most) return refused(no("signups.refusals.invitations_per_week", { most }));
  if (!(await takePlace(tx, positionId, 1))) return refused(no("signups.refusals.just_taken"));
  const isSample = row.event.isSample || staff.isSample;
  const own = { volunteerId, state: "waitlisted" as const, queue: 0, by: staff, now, isSample };
  const signupId = await writeSignup(tx, { row, ...own, override: passed.override });
  if (!signupId) throw new Error("A second live sign-up, although the law found none");
  if (passed.override) await auditOverride(tx, staff, { signupId, row, codes: passed.override.codes });
  const held = sendAfter ? { sendAfter } : {};
  await hold(tx, world, { signupId, volunteerId, positionId, source: "invitation", by: staff, ...held });
  return { ok: true };
}

/** The audit row of an override: which rules; the written reason stands on the sign-up. */
export const auditOverride = (
  tx: Executor,
  staff: Actor,
  { signupId, row, codes }: { signupId: string; row: PositionRow; codes: EligibilityCode[] },
) =>
  audit(tx, staff, {
    act: "signups.override",
    subject: { kind: "signup", id: signupId },
    regionCode: row.event.regionCode,
    facts: { position: row.position.id, codes },
  });

type Passed = { ok: true; override?: { codes: EligibilityCode[]; reason: string } } | { ok: false; why: Refusal };

/** Allowed, or only soft rules say no and there is a written reason. Overriding creates no credential. */
export function override(answer: Parameters<typeof toOverride>[0], reason: string | undefined): Passed {
  if (answer.allowed) return { ok: true };
  const codes = toOverride(answer);
  if (!codes) return { ok: false, why: refuse(answer) };
  return reason ? { ok: true, override: { codes, reason } } : { ok: false, why: refuse(answer) };
}
