import { fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync, closeSync } from "node:fs";
import path from "node:path";

/**
 * Durable sign-ups per second at the mutation, with 200 people waiting for an answer at every moment, against what the
 * disk itself can confirm (one 4 KiB write and fdatasync after another) in the same folder and the same run.
 */
const WAITING = 200;
const PEOPLE = 1200;
const EVENTS = 5;
const DISK_MS = 1500;

const folder = mkdtempSync(path.resolve("bench", "out-"));
process.env.ZHIYA_DATA_DIR = folder;
process.env.DATABASE_URL = "";

const { migrate } = await import("@/db/migrate");
const { closeConnections, connections } = await import("@/db");
const { anEvent, manyVolunteers, nextWeek, theRegions } = await import("@/db/seed/scenes");
const { signUp } = await import("@/lib/signups/mutations/sign-up");

await migrate();
await theRegions();
const people = await manyVolunteers(PEOPLE);
const places: string[] = [];
for (let n = 0; n < EVENTS; n++)
  places.push(
    (await anEvent({ shift: { startsAt: nextWeek(8 + n * 4, 0, 7 + n) }, position: { places: PEOPLE } })).positionId,
  );

const diskBefore = diskRate();
const open = connections();
if (open.engine !== "sqlite") throw new Error("This bench is about the embedded database");
let commits = 0;
const exec = open.writer.exec.bind(open.writer);
open.writer.exec = (sql: string) => {
  if (sql === "COMMIT") commits++;
  return exec(sql);
};

const queue = places.flatMap((positionId) => people.map((actor) => ({ actor, positionId })));
const total = queue.length;
let acknowledged = 0;
const began = process.hrtime.bigint();
const cpu = process.cpuUsage();
await Promise.all(Array.from({ length: WAITING }, oneWaiting));
const seconds = Number(process.hrtime.bigint() - began) / 1e9;
const spent = process.cpuUsage(cpu);
const diskAfter = diskRate();
await closeConnections();
rmSync(folder, { recursive: true });

const disk = (diskBefore + diskAfter) / 2;
const rate = acknowledged / seconds;
const round = (n: number, digits = 2) => Number(n.toFixed(digits));
console.log(
  JSON.stringify([
    {
      name: "durable sign-ups per second, 200 waiting",
      value: Math.round(rate),
      unit: "1/s",
      note: `${total} asked, ${acknowledged} acknowledged`,
    },
    {
      name: "disk: fdatasync per second, same run",
      value: Math.round(disk),
      unit: "1/s",
      note: `before ${Math.round(diskBefore)}, after ${Math.round(diskAfter)}`,
    },
    {
      name: "sign-ups per fdatasync of the disk",
      value: round(rate / disk),
      unit: "×",
      goal: "≥ 1.0",
      met: rate / disk >= 1,
    },
    {
      name: "commits (one fsync each) per acknowledged sign-up",
      value: round(commits / acknowledged, 4),
      unit: "",
      goal: "≤ 0.2",
      met: commits / acknowledged <= 0.2,
    },
    {
      name: "server CPU per sign-up",
      value: round((spent.user + spent.system) / 1000 / acknowledged, 3),
      unit: "ms",
      note: "user and system",
    },
  ]),
);

async function oneWaiting() {
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { actor, positionId } = next;
    const once = {
      accountId: actor.accountId,
      act: "signups.sign_up",
      target: positionId,
      key: crypto.randomUUID(),
      payload: null,
    };
    const outcome = await signUp(actor, { positionId, wait: false }, once);
    if (outcome.ok) acknowledged++;
    else throw new Error(`A sign-up was refused: ${outcome.reason}`);
  }
}

/** How many single writes the disk confirms in a second. */
function diskRate(): number {
  const file = openSync(path.join(folder, "disk"), "w");
  const block = Buffer.alloc(4096, 1);
  const until = Date.now() + DISK_MS;
  let n = 0;
  for (; Date.now() < until; n++) {
    writeSync(file, block);
    fdatasyncSync(file);
  }
  closeSync(file);
  return (n * 1000) / DISK_MS;
}
