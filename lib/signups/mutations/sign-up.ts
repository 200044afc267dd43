import "server-only";
import type { Executor } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { takePlace } from "../../places/mutations";
import type { SignUpInput } from "../input";
import { tell } from "../letters";
import { answerIn } from "../queries/eligibility";
import { positionKey, volunteerKey } from "../queries/keys";
import { readWorldOfOne, type World } from "../queries/world";
import { refuse } from "./refuse";
import { lastInQueue, writeSignup } from "./write-signup";

/** Signs the actor up: takes a place, or joins the waiting list when it is full and they want to wait. Says "confirmed" or "waitlisted". */
export async function signUp(actor: Actor, input: SignUpInput, once: Once, now = new Date()): Promise<Outcome> {
  const { volunteerId } = actor;
  if (!volunteerId) return no("signups.refusals.no_roster_entry");
  const alone = [volunteerKey(volunteerId), positionKey(input.positionId)];
  return writeOnce(once, alone, (tx) => signUpAlone(tx, actor, volunteerId, input, now));
}

/** The two guards of the work besides its keys; a race test's negative control hands in blunt ones. */
export type Guards = { read: typeof readWorldOfOne; take: typeof takePlace };
const GUARDS: Guards = { read: readWorldOfOne, take: takePlace };

/** The work itself; the caller has made sure that it is alone with the volunteer and the position. */
export async function signUpAlone(
  tx: Executor,
  actor: Actor,
  volunteerId: string,
  { positionId, wait }: SignUpInput,
  now: Date,
  { read, take } = GUARDS,
): Promise<Outcome> {
  const world = await read(tx, positionId, volunteerId, now);
  if (!world.positions.has(positionId) || !world.people.has(volunteerId)) return no("shell.refusals.not_found");
  const answer = answerIn(world, volunteerId, positionId);
  if (answer.allowed)
    return (await take(tx, positionId, 1))
      ? write(tx, world, actor, { volunteerId, positionId, state: "confirmed", queue: 0, ahead: 0 })
      : no("signups.refusals.just_taken");
  if (wait && answer.canWait) return joinQueue(tx, world, actor, volunteerId, positionId);
  return refuse(answer);
}

async function joinQueue(
  tx: Executor,
  world: World,
  actor: Actor,
  volunteerId: string,
  positionId: string,
): Promise<Outcome> {
  const ahead = world.waiting.get(positionId)?.length ?? 0;
  const queue = await lastInQueue(tx, positionId);
  return write(tx, world, actor, { volunteerId, positionId, state: "waitlisted", queue, ahead });
}

type Written = {
  volunteerId: string;
  positionId: string;
  state: "confirmed" | "waitlisted";
  queue: number;
  ahead: number;
};

async function write(
  tx: Executor,
  world: World,
  actor: Actor,
  { ahead, positionId, ...own }: Written,
): Promise<Outcome> {
  const row = world.positions.get(positionId);
  const person = world.people.get(own.volunteerId);
  if (!row || !person) return no("shell.refusals.not_found");
  const { now } = world;
  const signupId = await writeSignup(tx, {
    ...own,
    row,
    by: actor,
    now,
    isSample: row.event.isSample || actor.isSample,
  });
  if (!signupId) return no("signups.eligibility.already_signed_up.reason", { standing: "confirmed" });
  await audit(tx, actor, {
    act: own.state === "confirmed" ? "signups.sign_up" : "signups.wait",
    subject: { kind: "signup", id: signupId },
    regionCode: row.event.regionCode,
    facts: { position: positionId, volunteer: own.volunteerId },
  });
  const about = { signupId, person, row };
  await tell(
    tx,
    about,
    own.state === "confirmed" ? { kind: "signup_confirmed" } : { kind: "signup_waitlisted", ahead },
  );
  return done(signupId, own.state);
}
