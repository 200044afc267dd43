import "server-only";
import { and, eq } from "drizzle-orm";
import { type AuditFacts, type Executor, volunteers } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import type { VolunteerRow } from "./load";

type Change = {
  act: "volunteers.approve" | "volunteers.decline" | "volunteers.pause" | "volunteers.resume";
  set: Partial<Pick<VolunteerRow, "status" | "statusReason" | "decidedAt">> & Pick<VolunteerRow, "status">;
  facts?: AuditFacts;
};

/** Writes a person's new status with its audit row. The caller asked first whether it may be; the version is the last net. */
export async function setStatus(
  tx: Executor,
  actor: Actor,
  before: VolunteerRow,
  { act, set, facts }: Change,
): Promise<void> {
  const changed = await tx
    .update(volunteers)
    .set({ ...set, version: before.version + 1 })
    .where(and(eq(volunteers.id, before.id), eq(volunteers.version, before.version)))
    .returning({ id: volunteers.id });
  if (changed.length !== 1) throw new Error(`Volunteer ${before.id} changed under the work`);
  await audit(tx, actor, {
    act,
    subject: { kind: "volunteer", id: before.id },
    regionCode: before.regionCode,
    facts: { status: [before.status, set.status], ...facts },
  });
}
