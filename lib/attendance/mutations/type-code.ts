import "server-only";
import { db } from "@/db";
import { takeAttempt } from "../../accounts/mutations/attempts";
import type { Actor } from "../../auth/rules/actor";
import { secret } from "../../auth/secret";
import type { Once } from "../../once/mutations";
import { no, type Outcome } from "../../outcome";
import { timeOf } from "../../time";
import type { TypedInput } from "../input";
import { placeOf } from "../queries/place";
import { digitsIn, otherShiftOf } from "../queries/typed";
import { checkCode } from "../rules/code";
import { keepsRoll } from "../rules/who";
import { tap } from "./tick";

/**
 * What a volunteer shows, typed by the lead: six digits or the whole code. Who is not here yet comes, who is here
 * goes. Digits of another shift of the event are named as such. Tries are counted per account.
 */
export async function typeCode(actor: Actor, input: TypedInput, once: Once, now = new Date()): Promise<Outcome> {
  const place = await placeOf(db, input.shiftId);
  if (!place) return no("shell.refusals.not_found");
  if (!keepsRoll(actor, place)) return no("shell.refusals.outside_scope");
  const answer = await takeAttempt([{ kind: "checkin_digits", who: actor.accountId }], now);
  if ("until" in answer) return no("attendance.refusals.too_many_tries", { time: timeOf(answer.until) });
  const typed = input.code.normalize("NFKC").replace(/\s/g, "");
  if (/^\d{6}$/.test(typed)) {
    const person = await digitsIn(db, place.shiftId, typed);
    if (person) return come(actor, place.shiftId, person, once, now);
    const other = await otherShiftOf(db, place, typed);
    return other ? no("attendance.refusals.wrong_shift", other) : no("attendance.refusals.unknown_digits");
  }
  const read = checkCode(secret(), typed, now);
  if (!read.ok || read.code.kind !== "own") return no("attendance.refusals.unreadable");
  if (read.code.shiftId !== place.shiftId) return no("attendance.refusals.wrong_shift_code");
  return come(actor, place.shiftId, { volunteerId: read.code.volunteerId, isHere: false }, once, now);
}

const come = (
  actor: Actor,
  shiftId: string,
  { volunteerId, isHere }: { volunteerId: string; isHere: boolean },
  once: Once,
  now: Date,
) => tap(actor, { shiftId, volunteerId, kind: isHere ? "out" : "in", evidence: "scan" }, once, now);
