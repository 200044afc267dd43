import { fork } from "node:child_process";
import { once } from "node:events";
import { inArray } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { attendanceMarks, attendances, closeConnections, connections, db, serviceHeads, serviceRecords } from "@/db";
import { anEvent, aVolunteer, leads, manyVolunteers, signedUp, theRegions } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { servedMinutes } from "../../hours/rules/minutes";
import { HOUR_MS } from "../../time";
import { fold } from "../rules/fold";

const KILLS = 12;

let close: () => Promise<void>;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
}, 60_000);
afterAll(() => close());

/** Lets a process keep a roll for a while, kills it in the middle, and tells which marks it had acknowledged. */
async function killedAfter(ms: number): Promise<string[]> {
  const startsAt = new Date(Date.now() - HOUR_MS);
  const place = await anEvent({
    shift: { startsAt, endsAt: new Date(Date.now() + HOUR_MS) },
    position: { places: 50 },
  });
  const lead = await aVolunteer();
  const people = await manyVolunteers(12);
  for (const one of people) await signedUp(one, place);
  await leads(lead, place.shiftId);
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
  child.send({ roll: { lead, shiftId: place.shiftId, volunteerIds: people.map(({ volunteerId }) => volunteerId) } });
  // Into the middle of its work, not into its start.
  while (!said.includes("+ ")) await once(child.stdout ?? child, "data");
  await new Promise((resolve) => setTimeout(resolve, ms));
  const ended = once(child, "close");
  child.kill("SIGKILL");
  await ended;
  // The last line may be cut by the kill: then it was not yet said.
  return said
    .slice(0, said.lastIndexOf("\n"))
    .split("\n")
    .flatMap((line) => (line.startsWith("+ ") ? [line.slice(2)] : []));
}

/** What does not fit together: attendance and marks, attendance and the ledger, the ledger's heads and entries. */
async function differences(): Promise<string[]> {
  const marks = await db.select().from(attendanceMarks);
  const rows = await db.select().from(attendances);
  const heads = await db.select().from(serviceHeads);
  const records = await db.select().from(serviceRecords);
  const wrong: string[] = [];
  for (const row of rows) {
    const said = fold(marks.filter((one) => one.shiftId === row.shiftId && one.volunteerId === row.volunteerId));
    if (
      said.state !== row.state ||
      said.inAt?.getTime() !== row.inAt?.getTime() ||
      said.outAt?.getTime() !== row.outAt?.getTime()
    )
      wrong.push(`attendance ${row.id}`);
    const live = heads.filter((head) => head.attendanceId === row.id && head.state !== "voided");
    if (live.length !== (row.outAt ? 1 : 0)) wrong.push(`live records of ${row.id}: ${live.length}`);
    const [head] = live;
    const stay = { inAt: row.inAt, outAt: row.outAt };
    if (
      head &&
      head.minutes !==
        servedMinutes({ ...stay, shiftStartsAt: row.inAt ?? head.startsAt, shiftEndsAt: row.outAt ?? head.endsAt })
    )
      wrong.push(`minutes of ${row.id}`);
  }
  for (const head of heads) {
    const turns = records.filter(({ chain }) => chain === head.chain).length;
    if (turns !== head.turn + 1) wrong.push(`chain ${head.chain}: ${turns} entries, head at ${head.turn}`);
  }
  return wrong;
}

test(`after ${KILLS} kills every acknowledged mark is there, and roll and ledger say the same`, async () => {
  const acknowledged: string[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    acknowledged.push(...(await killedAfter(20 + ((kill * 37) % 180))));
    const found = await db
      .select({ id: attendanceMarks.id })
      .from(attendanceMarks)
      .where(inArray(attendanceMarks.id, acknowledged));
    expect(found.length, `kill ${kill}`).toBe(acknowledged.length);
    expect(await differences(), `kill ${kill}`).toEqual([]);
    const open = connections();
    if (open.engine === "sqlite") expect(open.writer.pragma("integrity_check", { simple: true })).toBe("ok");
    await closeConnections();
  }
  expect(acknowledged.length, "each life wrote something").toBeGreaterThan(KILLS);
}, 180_000);

test("negative control: an attendance without its mark, or without its record, is seen", async () => {
  const [row] = (await db.select().from(attendances)).filter(({ inAt }) => inAt);
  if (!row?.inAt) throw new Error("nobody came");
  const open = connections();
  const change = `update attendances set state = 'checked_out', out_at = in_at where id = '${row.id}'`;
  const back = `update attendances set state = 'on_leave', in_at = null, out_at = null where id = '${row.id}'`;
  for (const statement of [back, change]) {
    if (open.engine === "sqlite") open.writer.exec(statement);
    else await open.pool.query(statement);
    if (statement === back) expect(await differences()).toContain(`attendance ${row.id}`);
  }
});
