import "server-only";
import { and, desc, eq, gte, inArray, isNull, lt } from "drizzle-orm";
import {
  accounts,
  certificateBatches,
  certificates,
  db,
  type Executor,
  serviceHeads,
  teamMembers,
  teams,
  transaction,
  volunteers,
} from "@/db";
import { uuidv7 } from "@/db/id";
import { COUNTED_STATES } from "@/db/words";
import { audit } from "../../audit/mutations";
import { type Actor, mayChange } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import { addDays, dayOf, instantOf } from "../../time";
import type { BatchInput } from "../input";
import { tellHolder } from "../letters";
import { issuerOf } from "../queries/issuer";
import { isComplete } from "../rules/issuer";
import { batchDue } from "../rules/batch";
import { readyKey } from "./signing-key";
import { type Handler, writeCertificate } from "./write";

type Batch = typeof certificateBatches.$inferSelect;

/** Everyone of a team with a counted record of this unit in that time. */
async function peopleOf(executor: Executor, batch: Pick<Batch, "teamId" | "recordingUnitId" | "fromDay" | "toDay">) {
  const rows = await executor
    .selectDistinct({ id: volunteers.id })
    .from(teamMembers)
    .innerJoin(volunteers, eq(volunteers.id, teamMembers.volunteerId))
    .innerJoin(serviceHeads, eq(serviceHeads.volunteerId, volunteers.id))
    .where(
      and(
        eq(teamMembers.teamId, batch.teamId ?? ""),
        eq(serviceHeads.recordingUnitId, batch.recordingUnitId),
        inArray(serviceHeads.state, [...COUNTED_STATES]),
        gte(serviceHeads.startsAt, instantOf(batch.fromDay)),
        lt(serviceHeads.startsAt, instantOf(addDays(batch.toDay, 1))),
      ),
    );
  return rows.map(({ id }) => id).sort();
}

/** Begins a run for a whole team. The people are done one by one afterwards, each in a work of their own (see `runBatches`). */
export function startBatch(actor: Actor, input: BatchInput, once: Once, now = new Date()): Promise<Outcome> {
  const { teamId, recordingUnitId, fromDay, toDay } = input;
  return writeOnce(once, [`batch:${teamId}:${recordingUnitId}`], async (tx) => {
    const [team] = await tx.select().from(teams).where(eq(teams.id, teamId));
    const unit = await issuerOf(tx, recordingUnitId);
    if (!team || !unit) return no("shell.refusals.not_found");
    if (!mayChange(actor, team.regionCode) || !mayChange(actor, unit.regionCode))
      return no("shell.refusals.outside_scope");
    if (!unit.isIssuer) return no("certificates.refusals.not_issuer");
    if (!isComplete(unit)) return no("certificates.refusals.issuer_incomplete");
    const same = and(
      eq(certificateBatches.teamId, teamId),
      eq(certificateBatches.recordingUnitId, recordingUnitId),
      eq(certificateBatches.fromDay, fromDay),
      eq(certificateBatches.toDay, toDay),
      isNull(certificateBatches.endedAt),
    );
    if ((await tx.$count(certificateBatches, same)) > 0) return no("certificates.refusals.batch_runs");
    const people = await peopleOf(tx, input);
    if (people.length === 0) return no("certificates.refusals.nobody");
    const id = uuidv7();
    await tx.insert(certificateBatches).values({
      id,
      teamId,
      recordingUnitId,
      fromDay,
      toDay,
      total: people.length,
      issued: 0,
      refused: {},
      startedBy: actor.accountId,
      startedAt: now,
      isSample: team.isSample || unit.isSample,
    });
    await audit(tx, actor, {
      act: "certificates.batch",
      subject: { kind: "certificate", id },
      regionCode: unit.regionCode,
      facts: { team: teamId, people: people.length, from: fromDay, to: toDay },
    });
    return done(id, String(people.length));
  });
}

/** Carries every open run on, person by person; what is done is told by rows, so any process may begin again anywhere. */
export async function runBatches(now: Date): Promise<void> {
  const open = await db
    .select()
    .from(certificateBatches)
    .where(isNull(certificateBatches.endedAt))
    .orderBy(desc(certificateBatches.startedAt));
  for (const batch of open) await runBatch(batch, now);
}

async function runBatch(batch: Batch, now: Date): Promise<void> {
  const unit = await issuerOf(db, batch.recordingUnitId);
  if (!unit || batchDue(batch.startedAt, unit.noticeDays) > dayOf(now)) return;
  const [handler] = await db
    .select({ accountId: accounts.id, role: accounts.role, name: accounts.name, volunteerId: volunteers.id })
    .from(accounts)
    .leftJoin(volunteers, eq(volunteers.accountId, accounts.id))
    .where(eq(accounts.id, batch.startedBy));
  if (!handler) return;
  const key = await readyKey(now);
  for (const volunteerId of await peopleOf(db, batch))
    await transaction((tx) => one(tx, batch.id, volunteerId, handler, key, now), {
      alone: [`volunteer:${volunteerId}`, `batch-run:${batch.id}`],
    });
  await transaction(
    (tx) =>
      tx
        .update(certificateBatches)
        .set({ endedAt: now })
        .where(and(eq(certificateBatches.id, batch.id), isNull(certificateBatches.endedAt)))
        .returning({ id: certificateBatches.id }),
    { alone: [`batch-run:${batch.id}`] },
  );
}

/** One person: issued and counted in the same transaction, or passed over with the reason. */
async function one(
  tx: Executor,
  batchId: string,
  volunteerId: string,
  handler: Handler,
  key: Awaited<ReturnType<typeof readyKey>>,
  now: Date,
): Promise<void> {
  const [batch] = await tx.select().from(certificateBatches).where(eq(certificateBatches.id, batchId));
  if (!batch || batch.endedAt || batch.refused[volunteerId] !== undefined) return;
  const mine = and(eq(certificates.batchId, batchId), eq(certificates.volunteerId, volunteerId));
  if ((await tx.$count(certificates, mine)) > 0) return;
  const { recordingUnitId, fromDay, toDay } = batch;
  const written = await writeCertificate(
    tx,
    handler,
    {
      volunteerId,
      recordingUnitId,
      fromDay,
      toDay,
      withTrainings: false,
      identityKind: null,
      ask: null,
      batchId,
      act: "certificates.batch_issue",
    },
    key,
    now,
  );
  const here = eq(certificateBatches.id, batchId);
  if ("ok" in written) {
    await tx
      .update(certificateBatches)
      .set({ refused: { ...batch.refused, [volunteerId]: written.reason } })
      .where(here);
    return;
  }
  await tx
    .update(certificateBatches)
    .set({ issued: batch.issued + 1 })
    .where(here);
  const { number, unit } = written.snapshot;
  await tellHolder(tx, volunteerId, `certificate_issued:${written.id}`, {
    kind: "certificate_issued",
    data: { certificate: number, unit: unit.name, fromDay, toDay },
  });
}
