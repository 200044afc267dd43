import "server-only";
import { db } from "@/db";
import { takeAttempt } from "../../accounts/mutations/attempts";
import type { Actor } from "../../auth/rules/actor";
import type { Once } from "../../once/mutations";
import { no, type Outcome } from "../../outcome";
import { timeOf } from "../../time";
import type { WalkInInput } from "../input";
import { placeOf } from "../queries/place";
import { volunteerByNumber } from "../queries/roll";
import { numberTyped } from "../rules/number";
import { keepsRoll } from "../rules/who";
import { tap } from "./tick";

/** Adds somebody of the roster who came without a sign-up, with a reason; the law still asks whether they may do this here. */
export async function addWalkIn(actor: Actor, input: WalkInInput, once: Once, now = new Date()): Promise<Outcome> {
  const place = await placeOf(db, input.shiftId);
  if (!place) return no("shell.refusals.not_found");
  if (!keepsRoll(actor, place)) return no("shell.refusals.outside_scope");
  const answer = await takeAttempt([{ kind: "checkin_digits", who: actor.accountId }], now);
  if ("until" in answer) return no("attendance.refusals.too_many_tries", { time: timeOf(answer.until) });
  const volunteerId = await volunteerByNumber(db, numberTyped(input.number));
  if (!volunteerId)
    return no("attendance.refusals.unknown_number", {}, { fields: { number: "attendance.refusals.unknown_number" } });
  return tap(
    actor,
    { shiftId: input.shiftId, volunteerId, kind: "in", evidence: "lead", reason: input.reason, walkIn: true },
    once,
    now,
  );
}
