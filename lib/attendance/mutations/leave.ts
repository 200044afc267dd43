import "server-only";
import type { Actor } from "../../auth/rules/actor";
import type { Once } from "../../once/mutations";
import { no, type Outcome } from "../../outcome";
import type { OwnLeaveInput } from "../input";
import { tap } from "./tick";

/** 请假: once the shift has begun the place cannot be given back any more; the lead sees at once who is not coming, and why. */
export async function leave(
  actor: Actor,
  { shiftId, reason }: OwnLeaveInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  const { volunteerId } = actor;
  if (!volunteerId) return no("signups.refusals.no_roster_entry");
  return tap(actor, { shiftId, volunteerId, kind: "leave", evidence: "manual", reason }, once, now);
}
