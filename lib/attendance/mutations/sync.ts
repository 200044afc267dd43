import "server-only";
import { db } from "@/db";
import type { Actor } from "../../auth/rules/actor";
import { no, type Outcome } from "../../outcome";
import type { SyncInput, SyncMark } from "../input";
import { volunteerByNumber } from "../queries/roll";
import { numberTyped } from "../rules/number";
import { corrected } from "../rules/timing";
import { groupBy } from "../../signups/rules/group";
import { mark } from "./mark";

export type SyncResult = { id: string; ok: true; already: boolean } | { id: string; ok: false; reason: string };

/**
 * Keeps a device's queue: each mark by itself, so that one refusal loses no other; those of one person one after
 * another in their order, of different people side by side. The same queue sent again adds nothing.
 */
export async function sync(actor: Actor, queue: SyncInput, now = new Date()): Promise<SyncResult[]> {
  const byPerson = groupBy(queue.marks, personIn);
  const kept = await Promise.all(
    [...byPerson.values()].map(async (marks) => {
      const results: SyncResult[] = [];
      for (const one of marks.sort(inOrder)) results.push(resultOf(one.id, await keep(actor, queue, one, now)));
      return results;
    }),
  );
  const found = new Map(kept.flat().map((result) => [result.id, result]));
  return queue.marks.flatMap(({ id }) => found.get(id) ?? []);
}

const personIn = (one: SyncMark): string => ("walkIn" in one ? numberTyped(one.walkIn.number) : one.volunteerId);
const inOrder = (a: SyncMark, b: SyncMark): number => a.at.getTime() - b.at.getTime();

async function keep(actor: Actor, { device, sentAt }: SyncInput, one: SyncMark, now: Date): Promise<Outcome> {
  const walkIn = "walkIn" in one;
  const volunteerId = walkIn ? await volunteerByNumber(db, numberTyped(one.walkIn.number)) : one.volunteerId;
  if (!volunteerId) return no("attendance.refusals.unknown_number");
  const { id, shiftId, kind, evidence, reason, undoesId } = one;
  const at = corrected(one.at, sentAt, now);
  return mark({ id, shiftId, volunteerId, kind, at, evidence, reason, undoesId, device, walkIn }, actor, now);
}

/** The reason's last word: a code for the client, whose words are its own. */
const resultOf = (id: string, outcome: Outcome): SyncResult =>
  outcome.ok
    ? { id, ok: true, already: outcome.said === "already" }
    : {
        id,
        ok: false,
        reason:
          outcome.reason
            .replace(/\.reason$/, "")
            .split(".")
            .at(-1) ?? "",
      };
