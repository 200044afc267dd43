import "server-only";
import { eq } from "drizzle-orm";
import { db, type Executor, trainingRecords, volunteers } from "@/db";
import { uuidv7 } from "@/db/id";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { volunteerKey } from "../../signups/queries/keys";
import type { CorrectInput } from "../input";
import { loadTraining, trainingKey } from "../queries/course";
import { choicesFor } from "../rules/decide";
import { storedMinutes } from "../rules/minutes";
import { grant, takeBack } from "./grant";

/**
 * Corrects a training record: a new entry that points at the old one, with its reason; the old one stays. What it
 * granted is taken back, or what it should have granted is granted from today on.
 */
export async function correctRecord(
  actor: Actor,
  { recordId, result, reason }: CorrectInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  const known = await recordById(db, recordId);
  if (!known) return no("shell.refusals.not_found");
  const keys = [trainingKey(known.eventId), ...(known.volunteerId ? [volunteerKey(known.volunteerId)] : [])];
  return writeOnce(once, keys, async (tx) => {
    const before = await recordById(tx, recordId);
    if (!before) return no("shell.refusals.not_found");
    const { training, event, refusal } = await loadTraining(tx, actor, before.eventId);
    if (refusal) return refusal;
    if ((await tx.$count(trainingRecords, eq(trainingRecords.correctsId, recordId))) > 0)
      return no("trainings.refusals.corrected_already");
    if (result === before.result) return no("trainings.refusals.same_result");
    if (!choicesFor({ minutes: storedMinutes(before.minutes) }).includes(result))
      return no("trainings.refusals.not_there");
    const id = uuidv7();
    await tx.insert(trainingRecords).values({
      ...before,
      id,
      result,
      reason,
      correctsId: recordId,
      recordedBy: actor.accountId,
      recordedAt: now,
    });
    const volunteer = before.volunteerId ? await personOf(tx, before.volunteerId) : undefined;
    if (volunteer && before.result === "passed") await takeBack(tx, actor, { volunteer, recordId, now });
    const { grants: kind, validMonths } = training;
    if (volunteer && kind && result === "passed")
      await grant(tx, actor, { volunteer, kind, validMonths, recordId: id, title: event.title, now });
    await audit(tx, actor, {
      act: "trainings.correct",
      subject: { kind: "event", id: event.id },
      regionCode: event.regionCode,
      facts: { record: id, corrects: recordId, result: [before.result, result] },
    });
    return done(event.id, "corrected");
  });
}

async function recordById(executor: Executor, id: string) {
  const [row] = await executor.select().from(trainingRecords).where(eq(trainingRecords.id, id));
  return row;
}

async function personOf(tx: Executor, id: string) {
  const [row] = await tx
    .select({ id: volunteers.id, regionCode: volunteers.regionCode })
    .from(volunteers)
    .where(eq(volunteers.id, id));
  return row;
}
