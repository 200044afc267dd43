import "server-only";
import { inArray } from "drizzle-orm";
import { type Executor, hourTotals, serviceHeads, serviceRecords } from "@/db";
import { COUNTED_STATES } from "@/db/words";
import { dayOf } from "../../time";

export type TotalsDifference = { bucket: string; rolledUp: string; recounted: string };

const bucketOf = (row: { volunteerId: string; recordingUnitId: string | null; month: string }) =>
  `${row.volunteerId} ${row.recordingUnitId ?? ""} ${row.month}`;

/** Where the roll-up, or a chain's head, says something else than the ledger counted anew; empty when all is well. */
export async function hoursDifferences(executor: Executor): Promise<TotalsDifference[]> {
  const entries = await executor.select().from(serviceRecords).orderBy(serviceRecords.chain, serviceRecords.turn);
  const latest = new Map(entries.map((entry) => [entry.chain, entry]));
  const counted = new Map<string, { minutes: number; records: number }>();
  for (const entry of latest.values()) {
    if (!COUNTED_STATES.some((state) => state === entry.state)) continue;
    const bucket = bucketOf({ ...entry, month: dayOf(entry.startsAt).slice(0, 7) });
    const sum = counted.get(bucket) ?? { minutes: 0, records: 0 };
    counted.set(bucket, { minutes: sum.minutes + entry.minutes, records: sum.records + 1 });
  }
  const rolled = new Map((await executor.select().from(hourTotals)).map((row) => [bucketOf(row), row]));
  const say = (sum?: { minutes: number; records: number }) => (sum ? `${sum.minutes}/${sum.records}` : "-");
  const sums = [...new Set([...counted.keys(), ...rolled.keys()])].map((bucket) => ({
    bucket,
    rolledUp: say(rolled.get(bucket)),
    recounted: say(counted.get(bucket)),
  }));
  const heads = await executor
    .select()
    .from(serviceHeads)
    .where(inArray(serviceHeads.chain, [...latest.keys()].slice(0, 5000)));
  const told = heads.map((head) => ({
    bucket: head.chain,
    rolledUp: `${head.recordId} ${head.state} ${head.minutes}`,
    recounted: [latest.get(head.chain)].map((e) => `${e?.id} ${e?.state} ${e?.minutes}`).join(""),
  }));
  return [...sums, ...told].filter((one) => one.rolledUp !== one.recounted);
}
