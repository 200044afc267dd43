import "server-only";
import { uuidv7 } from "@/db/id";
import type { Actor } from "../../auth/rules/actor";
import { secret } from "../../auth/secret";
import { type Once, writeOnce } from "../../once/mutations";
import { no, type Outcome } from "../../outcome";
import { timeOf } from "../../time";
import { db } from "@/db";
import { takeAttempt } from "../../accounts/mutations/attempts";
import { openShiftsOf } from "../queries/own";
import { claimOf, readClaim, shiftOfShort } from "../rules/code";
import { keysOf, markAlone } from "./mark";

/**
 * The volunteer checks in or out as themselves, by a scan that this browser kept: the moment is that of the scan, so
 * that signing in in between costs nobody a minute.
 */
export async function checkInByClaim(
  actor: Actor,
  { claim, kind }: { claim: string; kind: "in" | "out" },
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  const { volunteerId } = actor;
  if (!volunteerId) return no("signups.refusals.no_roster_entry");
  const scan = readClaim(secret(), claim, now);
  if (!scan) return no("attendance.refusals.claim_over");
  const { shiftId, at } = scan;
  const mark = { id: uuidv7(), shiftId, volunteerId, kind, at, evidence: "code" as const };
  return writeOnce(once, keysOf(mark), (tx) =>
    markAlone(tx, { ...mark, reason: null, undoesId: null, device: null }, actor, now, "refuse"),
  );
}

/** The six symbols of the lead's screen, typed: a claim for the one of the person's open shifts that shows them now. Tries are counted. */
export async function claimByShort(
  actor: Actor,
  typed: string,
  now = new Date(),
): Promise<{ ok: true; claim: string } | Extract<Outcome, { ok: false }>> {
  const { volunteerId } = actor;
  if (!volunteerId) return no("signups.refusals.no_roster_entry");
  const answer = await takeAttempt([{ kind: "checkin_code", who: actor.accountId }], now);
  if ("until" in answer) return no("attendance.refusals.too_many_tries", { time: timeOf(answer.until) });
  const own = await openShiftsOf(db, volunteerId, now);
  const shiftId = shiftOfShort(
    secret(),
    typed,
    own.map((one) => one.shiftId),
    now,
  );
  if (shiftId) return { ok: true, claim: claimOf(secret(), shiftId, now) };
  const reason = own.length === 0 ? "attendance.refusals.no_open_shift" : "attendance.refusals.unknown_short";
  return no(reason, {}, { fields: { code: reason } });
}
