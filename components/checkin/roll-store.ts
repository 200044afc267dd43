import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { QueuedMark } from "@/lib/attendance/rules/queue";
import type { Roll } from "@/lib/attendance/rules/roll";
import { KEPT_HOURS, noteKept, noteUnsent, ROLL_DATABASE } from "./kept";

const HOUR_MS = 3_600_000;

type KeptRoll = { shiftId: string; roll: Roll; keptAt: number };

interface Kept extends DBSchema {
  rolls: { key: string; value: KeptRoll };
  marks: { key: string; value: QueuedMark; indexes: { shift: string } };
  facts: { key: string; value: string };
}

let opening: Promise<IDBPDatabase<Kept>> | undefined;

/** The browser's own database of the roll; opening it drops rolls that are too old. */
function open(): Promise<IDBPDatabase<Kept>> {
  opening ??= openDB<Kept>(ROLL_DATABASE, 1, {
    upgrade(db) {
      db.createObjectStore("rolls", { keyPath: "shiftId" });
      db.createObjectStore("marks", { keyPath: "id" }).createIndex("shift", "shiftId");
      db.createObjectStore("facts");
    },
    // Signing out in another window deletes the database: let go of it.
    blocking: () => void forgetHandle(),
    terminated: () => {
      opening = undefined;
    },
  }).then(async (db) => {
    for (const { shiftId, keptAt } of await db.getAll("rolls"))
      if (keptAt + KEPT_HOURS * HOUR_MS <= Date.now()) await db.delete("rolls", shiftId);
    return db;
  });
  return opening;
}

async function forgetHandle() {
  const db = await opening;
  opening = undefined;
  db?.close();
}

export async function keepRoll(roll: Roll): Promise<void> {
  await (await open()).put("rolls", { shiftId: roll.shiftId, roll, keptAt: Date.now() });
  noteKept(Date.now() + KEPT_HOURS * HOUR_MS);
}

export const keptRoll = async (shiftId: string): Promise<Roll | null> =>
  (await (await open()).get("rolls", shiftId))?.roll ?? null;

export const keptRolls = async (): Promise<Roll[]> => (await (await open()).getAll("rolls")).map(({ roll }) => roll);

/** What was tapped here, oldest first: waiting, sent and refused. */
export async function queueOf(shiftId: string): Promise<QueuedMark[]> {
  const marks = await (await open()).getAllFromIndex("marks", "shift", shiftId);
  return marks.sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
}

/** Everything that has not reached the server, of all shifts. */
export const waiting = async (): Promise<QueuedMark[]> =>
  (await (await open()).getAll("marks")).filter((mark) => mark.state === "waiting");

/** Writes marks as they now stand; done when the disk has them. */
export async function putMarks(marks: readonly QueuedMark[]): Promise<void> {
  const db = await open();
  const tx = db.transaction("marks", "readwrite", { durability: "strict" });
  await Promise.all([...marks.map((mark) => tx.store.put(mark)), tx.done]);
  noteUnsent((await waiting()).length);
}

/** Sent ones go once the roll of the server shows them. */
export async function dropMarks(ids: readonly string[]): Promise<void> {
  const tx = (await open()).transaction("marks", "readwrite");
  await Promise.all([...ids.map((id) => tx.store.delete(id)), tx.done]);
}

/** A random name for this browser, the same until it is wiped. */
export async function deviceName(): Promise<string> {
  const db = await open();
  const known = await db.get("facts", "device");
  if (known) return known;
  const made = crypto.randomUUID();
  await db.put("facts", made, "device");
  return made;
}
