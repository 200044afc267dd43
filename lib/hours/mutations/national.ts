import "server-only";
import { and, eq, inArray, isNull, lt } from "drizzle-orm";
import { events, type Executor, nationalBatches, organisations, serviceHeads } from "@/db";
import { uuidv7 } from "@/db/id";
import { audit } from "../../audit/mutations";
import { type Actor, mayChange, scopeOf } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome, type Refusal } from "../../outcome";
import { WHOLE_REGION } from "../../regions/rules";
import { addDays, dayOf, instantOf } from "../../time";
import type { BatchInput, EnteredInput, EnteredOneInput } from "../input";
import { readyForNational } from "../queries/national";

const unitKey = (id: string) => `national:${id}`;

/** Puts a unit's counted records that are in no batch yet into one, for the national system's form. */
export async function makeBatch(
  actor: Actor,
  { recordingUnitId, toDay }: BatchInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  return writeOnce(once, [unitKey(recordingUnitId)], async (tx) => {
    const [unit] = await tx.select().from(organisations).where(eq(organisations.id, recordingUnitId));
    if (!unit) return no("shell.refusals.not_found");
    const scope = scopeOf(actor);
    // A unit of the whole region records in every league; each coordinator takes their own part of it.
    if (unit.regionCode !== WHOLE_REGION && !mayChange(actor, unit.regionCode))
      return no("shell.refusals.outside_scope");
    const rows = await tx
      .select({ chain: serviceHeads.chain, startsAt: serviceHeads.startsAt })
      .from(serviceHeads)
      .innerJoin(events, eq(events.id, serviceHeads.eventId))
      .where(
        and(
          readyForNational(),
          eq(serviceHeads.recordingUnitId, recordingUnitId),
          scope ? inArray(events.regionCode, scope) : undefined,
          toDay ? lt(serviceHeads.startsAt, instantOf(addDays(toDay, 1))) : undefined,
        ),
      )
      .orderBy(serviceHeads.startsAt)
      .limit(MOST);
    const [first] = rows;
    const last = rows.at(-1);
    if (!first || !last) return no("hours.refusals.nothing_to_export");
    const id = uuidv7();
    await tx.insert(nationalBatches).values({
      id,
      recordingUnitId,
      fromDay: dayOf(first.startsAt),
      toDay: dayOf(last.startsAt),
      records: rows.length,
      madeBy: actor.accountId,
      madeAt: now,
      isSample: unit.isSample,
    });
    for (let from = 0; from < rows.length; from += 400)
      await tx
        .update(serviceHeads)
        .set({ nationalBatchId: id })
        .where(
          and(
            inArray(
              serviceHeads.chain,
              rows.slice(from, from + 400).map(({ chain }) => chain),
            ),
            isNull(serviceHeads.nationalBatchId),
          ),
        );
    await audit(tx, actor, {
      act: "hours.export",
      subject: { kind: "organisation", id: recordingUnitId },
      regionCode: unit.regionCode,
      facts: { batch: id, records: rows.length },
    });
    return done(id, "batched");
  });
}

/** What one batch holds at most; the rest comes with the next. */
const MOST = 5000;

/** Notes the day on which a batch was entered, for it and for each of its records that has no day of its own. */
export async function batchEntered(
  actor: Actor,
  { batchId, on }: EnteredInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  return writeOnce(once, [unitKey(batchId)], async (tx) => {
    const { batch, refusal } = await loadBatch(tx, actor, batchId, on, now);
    if (refusal) return refusal;
    await tx
      .update(nationalBatches)
      .set({ enteredOn: on, enteredBy: actor.accountId })
      .where(eq(nationalBatches.id, batchId));
    await tx
      .update(serviceHeads)
      .set({ nationalOn: on })
      .where(and(eq(serviceHeads.nationalBatchId, batchId), isNull(serviceHeads.nationalOn)));
    await audit(tx, actor, {
      act: "hours.entered",
      subject: { kind: "organisation", id: batch.recordingUnitId },
      facts: { batch: batchId, day: on },
    });
    return done(batchId, "entered");
  });
}

/** Notes the day for one record; without a day the record leaves the batch, and waits for the next. */
export async function recordEntered(
  actor: Actor,
  { batchId, chain, on }: EnteredOneInput,
  once: Once,
  now = new Date(),
): Promise<Outcome> {
  return writeOnce(once, [unitKey(batchId)], async (tx) => {
    const { batch, refusal } = await loadBatch(tx, actor, batchId, on, now);
    if (refusal) return refusal;
    const changed = await tx
      .update(serviceHeads)
      .set(on ? { nationalOn: on } : { nationalOn: null, nationalBatchId: null })
      .where(and(eq(serviceHeads.chain, chain), eq(serviceHeads.nationalBatchId, batchId)))
      .returning({ chain: serviceHeads.chain });
    if (changed.length === 0) return no("hours.refusals.changed");
    await audit(tx, actor, {
      act: "hours.entered",
      subject: { kind: "record", id: chain },
      facts: { batch: batch.id, day: on },
    });
    return done(batchId, on ? "entered" : "taken_out");
  });
}

/** A batch in which every record lies in this person's leagues. */
async function loadBatch(
  tx: Executor,
  actor: Actor,
  batchId: string,
  on: string | null,
  now: Date,
): Promise<
  { batch: typeof nationalBatches.$inferSelect; refusal?: undefined } | { refusal: Refusal; batch?: undefined }
> {
  const [batch] = await tx.select().from(nationalBatches).where(eq(nationalBatches.id, batchId));
  if (!batch) return { refusal: no("shell.refusals.not_found") };
  const scope = scopeOf(actor);
  if (!scope) return future(on, now) ?? { batch };
  const regions = await tx
    .selectDistinct({ code: events.regionCode })
    .from(serviceHeads)
    .innerJoin(events, eq(events.id, serviceHeads.eventId))
    .where(eq(serviceHeads.nationalBatchId, batchId));
  const own = batch.madeBy === actor.accountId || regions.length > 0;
  if (!own || regions.some(({ code }) => !scope.includes(code))) return { refusal: no("shell.refusals.outside_scope") };
  return future(on, now) ?? { batch };
}

const future = (on: string | null, now: Date): { refusal: Refusal; batch?: undefined } | null => {
  const reason = "hours.refusals.future_day" as const;
  return on && on > dayOf(now) ? { refusal: no(reason, undefined, { fields: { on: reason } }) } : null;
};
