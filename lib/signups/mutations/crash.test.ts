import { fork } from "node:child_process";
import { once } from "node:events";
import { inArray } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeConnections, connections, db, positions, signups } from "@/db";
import { anEvent, aPosition, aShift, manyVolunteers, nextWeek, theRegions } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { placesDifferences } from "../../places/queries";

const KILLS = 20;

let close: () => Promise<void>;
const places: string[] = [];

beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
  const first = await anEvent({ position: { places: 1000, hasWaitlist: false } });
  places.push(first.positionId);
  for (let n = 1; n < 8; n++) {
    const startsAt = nextWeek(8, 0, 7 + n);
    const shiftId = await aShift(first.eventId, { startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) });
    places.push(await aPosition({ eventId: first.eventId, shiftId }, { places: 1000, hasWaitlist: false }));
  }
}, 60_000);
afterAll(() => close());

/** Lets a process work for a while, kills it in the middle, and tells what it had acknowledged. */
async function killedAfter(ms: number): Promise<string[]> {
  const people = await manyVolunteers(24);
  // The child has the database to itself, as the server would.
  await closeConnections();
  const child = fork(new URL("../../../test/crasher.ts", import.meta.url), {
    execArgv: ["--import", "tsx", "--conditions=react-server"],
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  let said = "";
  child.stdout?.on("data", (part) => {
    said += part;
  });
  child.send({ people, positions: places });
  // Into the middle of its work, not into its start.
  while (!said.includes("+ ")) await once(child.stdout ?? child, "data");
  await new Promise((resolve) => setTimeout(resolve, ms));
  const ended = once(child, "close");
  child.kill("SIGKILL");
  await ended;
  // The last line may be cut by the kill: then it was not yet said.
  return said.slice(0, said.lastIndexOf("\n")).split("\n");
}

const missing = (acknowledged: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>) =>
  [...acknowledged].flatMap(([id, state]) => {
    const now = found.get(id);
    // A confirmed one may have been withdrawn in the moment before the kill, without being told yet.
    return now === state || (state === "confirmed" && now === "withdrawn") ? [] : [`${id} ${state} is ${now}`];
  });

test(`after ${KILLS} kills every acknowledged sign-up and withdrawal is there, counts match and the database is whole`, async () => {
  const acknowledged = new Map<string, "confirmed" | "withdrawn">();
  for (let kill = 0; kill < KILLS; kill++) {
    for (const line of await killedAfter(20 + ((kill * 37) % 180))) {
      const [sign, id] = line.split(" ");
      if (id && sign === "+") acknowledged.set(id, "confirmed");
      if (id && sign === "-") acknowledged.set(id, "withdrawn");
    }
    const ids = [...acknowledged.keys()];
    const rows = await db
      .select({ id: signups.id, state: signups.state })
      .from(signups)
      .where(inArray(signups.id, ids));
    const found = new Map(rows.map((row) => [row.id, row.state]));
    expect(missing(acknowledged, found), `kill ${kill}`).toEqual([]);
    expect(await placesDifferences(db)).toEqual([]);
    const over = (await db.select().from(positions)).filter((p) => p.places !== null && p.taken + p.blocked > p.places);
    expect(over).toEqual([]);
    const open = connections();
    if (open.engine === "sqlite") expect(open.writer.pragma("integrity_check", { simple: true })).toBe("ok");
    await closeConnections();
  }
  expect(acknowledged.size).toBeGreaterThan(KILLS);
}, 180_000);

test("negative control: an acknowledgement without a commit, or of another state, is seen as missing", () => {
  const told = new Map([
    ["a", "confirmed"],
    ["b", "withdrawn"],
    ["c", "confirmed"],
  ]);
  const there = new Map([
    ["b", "confirmed"],
    ["c", "withdrawn"],
  ]);
  expect(missing(told, there)).toEqual(["a confirmed is undefined", "b withdrawn is confirmed"]);
});
