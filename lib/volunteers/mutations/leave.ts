import "server-only";
import { and, eq, isNull, ne } from "drizzle-orm";
import { consents, type Executor, volunteers } from "@/db";
import { audit } from "../../audit/mutations";
import { forgetAvailability } from "../../availability/mutations";
import type { Actor } from "../../auth/rules/actor";
import { writeOnce, type Once } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { withKeys } from "../../signups/mutations/keys";
import { releaseVolunteer } from "../../signups/mutations/release";
import { keysOfVolunteer } from "../../signups/queries/keys";
import zh from "../messages.zh-CN.json";
import type { OwnReason } from "../rules/reason";

const LEFT: OwnReason = "left_by_oneself";

/**
 * Leaves the roster: coming sign-ups are given up (the next in the queues are asked), one's own consents are
 * withdrawn, and what was said of free time is forgotten.
 * The account stays, so that one can still see one's data, and come back.
 */
export async function leave(actor: Actor, _: unknown, once: Once, now = new Date()): Promise<Outcome> {
  const { volunteerId } = actor;
  if (!volunteerId) return no("volunteers.refusals.already_left");
  return withKeys(
    () => keysOfVolunteer(volunteerId),
    (keys) =>
      writeOnce(once, keys, async (tx) => {
        const row = await strikeOff(tx, volunteerId);
        if (!row) return no("volunteers.refusals.already_left");
        const reason = zh.reasons.left_by_oneself;
        const given = await releaseVolunteer(tx, volunteerId, {
          actor,
          state: "withdrawn",
          reason,
          now,
          keys: new Set(keys),
        });
        await tx
          .update(consents)
          .set({ withdrawnAt: now })
          .where(and(eq(consents.volunteerId, volunteerId), isNull(consents.withdrawnAt)));
        await forgetAvailability(tx, volunteerId);
        await audit(tx, actor, {
          act: "volunteers.leave",
          subject: { kind: "volunteer", id: volunteerId },
          regionCode: row.regionCode,
          facts: { released: given.length },
        });
        return done(volunteerId, "left");
      }),
  );
}

async function strikeOff(tx: Executor, volunteerId: string) {
  const [before] = await tx
    .select()
    .from(volunteers)
    .where(and(eq(volunteers.id, volunteerId), ne(volunteers.status, "left")));
  if (!before) return null;
  await tx
    .update(volunteers)
    .set({ status: "left", statusReason: LEFT, version: before.version + 1 })
    .where(eq(volunteers.id, volunteerId));
  return before;
}
