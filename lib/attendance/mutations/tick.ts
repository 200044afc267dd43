import "server-only";
import { uuidv7 } from "@/db/id";
import type { Evidence, MarkKind } from "@/db/words";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import type { Outcome } from "../../outcome";
import type { LeaveInput, TickInput } from "../input";
import { keysOf, markAlone } from "./mark";

type Tap = { shiftId: string; volunteerId: string; kind: MarkKind; evidence: Evidence; reason?: string; walkIn?: true };

/** One tap on the server's own page, now; what is known already is said instead of kept twice. */
export function tap(actor: Actor, { reason, ...what }: Tap, once: Once, now = new Date()): Promise<Outcome> {
  const mark = { id: uuidv7(), at: now, reason: reason ?? null, undoesId: null, device: null, ...what };
  return writeOnce(once, keysOf(what), (tx) => markAlone(tx, mark, actor, now, "refuse"));
}

/** The lead ticks somebody in or out on the roll. */
export const tick = (actor: Actor, input: TickInput, once: Once, now = new Date()): Promise<Outcome> =>
  tap(actor, { ...input, evidence: "lead" }, once, now);

/** 请假, said by the lead for somebody who told them. */
export const noteLeave = (actor: Actor, input: LeaveInput, once: Once, now = new Date()): Promise<Outcome> =>
  tap(actor, { ...input, kind: "leave", evidence: "lead" }, once, now);
