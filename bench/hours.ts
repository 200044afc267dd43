import { mkdtempSync, rmSync } from "node:fs";
import path from "node:path";

/** Reading one person's totals from the roll-up: with a million records it may cost little more than with a thousand. */
const GOAL = 1.5;
const FEW = 1000;
const MANY = 1_000_000;
const EACH = 20;
const ROUNDS = 3000;

const folder = mkdtempSync(path.resolve("bench", "out-"));
process.env.ZHIYA_DATA_DIR = folder;
process.env.DATABASE_URL = "";

const { closeConnections, connections, db, serviceRecords } = await import("@/db");
const { migrate } = await import("@/db/migrate");
const { totalsOf } = await import("@/lib/hours/queries/totals");

await migrate();
const open = connections();
if (open.engine !== "sqlite") throw new Error("This benchmark fills SQLite");
const { writer } = open;
// Records of people who are not on the roster: only how many there are matters here.
writer.pragma("foreign_keys = OFF");

const first = Date.parse("2021-01-01T01:00:00Z");
const every = 7 * 86_400_000;

/** Fills the ledger up to so many records, as the acts would leave it: entry, head and roll-up. */
function fillTo(count: number, from: number) {
  const numbers = `with recursive n(i) as (select ${from} union all select i + 1 from n where i + 1 < ${count})`;
  const facts = `'p' || (i / ${EACH}), 'e' || (i % 997), null, 'u' || (i % 7), 180,
    ${first} + (i % ${EACH}) * ${every}, ${first} + (i % ${EACH}) * ${every} + 10800000, 'code'`;
  const columns = "volunteer_id, event_id, attendance_id, recording_unit_id, minutes, starts_at, ends_at, evidence";
  writer.exec(`${numbers} insert into service_records
    (id, chain, turn, state, ${columns}, reason, by_account, second_by, at, is_sample)
    select 'r' || i, 'r' || i, 0, 'confirmed', ${facts}, null, null, null, ${first}, 0 from n`);
  writer.exec(`${numbers} insert into service_heads
    (chain, record_id, turn, state, ${columns}, since, first_yes_by, national_on, national_batch_id, is_sample)
    select 'r' || i, 'r' || i, 0, 'confirmed', ${facts}, ${first}, null, null, null, 0 from n`);
  writer.exec(`insert into hour_totals (volunteer_id, recording_unit_id, month, minutes, records)
    select volunteer_id, recording_unit_id, strftime('%Y-%m', starts_at / 1000, 'unixepoch'), sum(minutes), count(*)
    from service_heads where cast(substr(chain, 2) as integer) >= ${from} group by 1, 2, 3`);
}

/** Microseconds of one reading, the average over many people after some to warm up. */
async function cost(people: number): Promise<number> {
  const read = (n: number) => totalsOf(db, `p${(n * 7919) % people}`, 2021);
  for (let n = 0; n < 500; n++) await read(n);
  const began = process.hrtime.bigint();
  for (let n = 0; n < ROUNDS; n++) await read(n);
  return Number(process.hrtime.bigint() - began) / 1000 / ROUNDS;
}

fillTo(FEW, 0);
const few = await cost(FEW / EACH);
fillTo(MANY, FEW);
const many = await cost(MANY / EACH);
// Once more with the few, so that a machine that warmed up meanwhile does not flatter the many.
const again = await cost(FEW / EACH);
const records = await db.$count(serviceRecords);
await closeConnections();
rmSync(folder, { recursive: true });

const base = Math.min(few, again);
const ratio = many / base;
const row = (name: string, value: number, unit: string) => ({ name, value: Number(value.toFixed(2)), unit });
console.log(
  JSON.stringify([
    {
      ...row(`hours: totals at ${records} records ÷ at ${FEW}`, ratio, "×"),
      ...{ goal: `≤ ${GOAL}`, met: ratio <= GOAL, note: `${Math.round(many)} µs ÷ ${Math.round(base)} µs` },
    },
  ]),
);
