import "server-only";
import { eq } from "drizzle-orm";
import { events, type Executor, trainings } from "@/db";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { loadOpen } from "../../events/mutations/load";
import { changesOf } from "../../events/rules/plan-change";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { eventKey } from "../../signups/queries/keys";
import type { TrainingInput } from "../input";
import { trainingKey } from "../queries/course";

/** Sets an event of kind training up as a course, or changes how; what was closed stays as it was. */
export function saveTraining(actor: Actor, input: TrainingInput, once: Once, now = new Date()): Promise<Outcome> {
  const { eventId, version, ...wanted } = input;
  return writeOnce(once, [eventKey(eventId), trainingKey(eventId)], async (tx) => {
    const { event, refusal } = await loadOpen(tx, actor, eventId);
    if (refusal) return refusal;
    if (event.kind !== "training") return no("trainings.refusals.not_a_training");
    const before = await rowOf(tx, eventId);
    if (before?.closedAt) return no("trainings.refusals.closed");
    if ((before?.version ?? 0) !== version)
      return no("shell.refusals.changed_meanwhile", undefined, { current: { version: before?.version ?? 0 } });
    if (before)
      await tx
        .update(trainings)
        .set({ ...wanted, version: version + 1 })
        .where(eq(trainings.eventId, eventId));
    else await tx.insert(trainings).values({ ...wanted, eventId, version: 1, isSample: event.isSample });
    await tx
      .update(events)
      .set({ changedAt: now, version: event.version + 1 })
      .where(eq(events.id, eventId));
    await audit(tx, actor, {
      act: "trainings.save",
      subject: { kind: "event", id: eventId },
      regionCode: event.regionCode,
      facts: changesOf<Record<string, unknown>>(before ?? {}, wanted),
    });
    return done(eventId, "saved");
  });
}

async function rowOf(tx: Executor, eventId: string) {
  const [row] = await tx.select().from(trainings).where(eq(trainings.eventId, eventId));
  return row;
}
