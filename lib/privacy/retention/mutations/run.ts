import "server-only";
import { sql } from "drizzle-orm";
import { db, type Executor, retentionRuns, transaction } from "@/db";
import { purging } from "@/db/purge";
import { audit } from "../../../audit/mutations";
import type { Actor } from "../../../auth/rules/actor";
import { type Once, writeOnce } from "../../../once/mutations";
import { done, type Outcome } from "../../../outcome";
import { readSettings } from "../../../settings/queries";
import type { Settings } from "../../../settings/rules";
import { scrub } from "../../erasure/mutations/scrub";
import { cutoff } from "../../rules/retention";
import { HOST_TASKS } from "./hosts";
import { PEOPLE_TASKS } from "./people";
import { RECORD_TASKS } from "./records";
import { SERVICE_TASKS } from "./service";
import type { Task } from "./task";

/** The log last: what the others write of themselves is of today. */
const TASKS: readonly Task[] = [...HOST_TASKS, ...PEOPLE_TASKS, ...SERVICE_TASKS, ...RECORD_TASKS];

/** Rows of one transaction, so that nobody waits long; and at most so many transactions of a task in one run. */
const AT_ONCE = 400;
const MOST_BATCHES = 50;

/** Kind of data → how many rows. */
export type Counts = Record<string, number>;

/** What has had its time, kind by kind; changes nothing. One statement per task. */
export async function countDue(executor: Executor, settings: Settings, now: Date): Promise<Counts> {
  const counts: Counts = {};
  for (const task of TASKS) {
    const before = cutoff(task.kind, settings, now);
    const n = before ? await executor.$count(task.table, task.due(executor, before, now)) : 0;
    counts[task.kind] = (counts[task.kind] ?? 0) + n;
  }
  return counts;
}

/** The timed job: forgets everything that has had its time, and writes down how much of what. */
export async function runRetention(now: Date): Promise<Counts> {
  const began = Date.now();
  const settings = await readSettings();
  const counts: Counts = {};
  for (const task of TASKS) {
    const before = cutoff(task.kind, settings, now);
    counts[task.kind] = (counts[task.kind] ?? 0) + (before ? await forgetAll(task, before, now) : 0);
  }
  await scrub();
  await transaction((tx) => report(tx, null, { isDry: false, counts, at: now, began }), { alone: ["job:retention"] });
  return counts;
}

/** The dry run: what the job would forget now, written down as a report and nothing else. Says the report's id. */
export function tryRetention(actor: Actor, _: unknown, once: Once, now = new Date()): Promise<Outcome> {
  return writeOnce(once, ["job:retention"], async (tx) => {
    const began = Date.now();
    const counts = await countDue(tx, await readSettings(tx), now);
    return done(await report(tx, actor, { isDry: true, counts, at: now, began }), "tried");
  });
}

async function forgetAll(task: Task, before: Date, now: Date): Promise<number> {
  let n = 0;
  for (let batch = 0; batch < MOST_BATCHES; batch++) {
    const ids = await (task.alone ? each(task, before, now) : some(task, before, now));
    n += ids;
    if (ids < AT_ONCE) break;
  }
  return n;
}

const dueIds = async (executor: Executor, task: Task, before: Date, now: Date): Promise<string[]> => {
  const rows = await executor
    .select({ id: sql<string>`${task.id}` })
    .from(task.table)
    .where(task.due(executor, before, now))
    .limit(AT_ONCE);
  return rows.map(({ id }) => id);
};

const some = (task: Task, before: Date, now: Date): Promise<number> =>
  transaction(
    async (tx) => {
      const ids = await dueIds(tx, task, before, now);
      if (ids.length === 0) return 0;
      const forget = async () => task.forget?.(tx, ids, now);
      await (task.purges ? purging(tx, forget) : forget());
      return ids.length;
    },
    { alone: ["job:retention"] },
  );

async function each(task: Task, before: Date, now: Date): Promise<number> {
  const ids = await dueIds(db, task, before, now);
  for (const id of ids) await task.alone?.(id, now);
  return ids.length;
}

type Run = { isDry: boolean; counts: Counts; at: Date; began: number };

async function report(tx: Executor, actor: Actor | null, { isDry, counts, at, began }: Run): Promise<string> {
  const [row] = await tx
    .insert(retentionRuns)
    .values({ isDry, counts, by: actor?.accountId ?? null, at, tookMs: Date.now() - began })
    .returning({ id: retentionRuns.id });
  const id = row?.id ?? "";
  await audit(tx, actor, {
    act: isDry ? "privacy.try_retention" : "privacy.retention",
    subject: { kind: "system", id },
    facts: Object.fromEntries(Object.entries(counts).filter(([, n]) => n > 0)),
  });
  return id;
}
