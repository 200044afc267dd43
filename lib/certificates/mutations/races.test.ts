import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { auditEntries, certificateLines, certificates, connections, db, serviceRecords } from "@/db";
import { anIssuingUnit, served } from "@/db/seed/scene-certificates";
import { aKey, aStaff, aVolunteer, type SceneActor, theRegions } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { type Race, twoProcesses } from "../../../test/race";
import type { RaceAct } from "../../../test/racer";
import { askInput } from "../input";
import { ask } from "./ask";
import { readyKey } from "./signing-key";

let close: () => Promise<void>;
let race: Race;
let staff: SceneActor;
let unit: string;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
  race = await twoProcesses();
  [staff, unit] = [await aStaff(), await anIssuingUnit()];
  await readyKey(new Date());
}, 120_000);
afterAll(async () => {
  await race.stop();
  await close();
});

const times = <T>(n: number, make: () => T): T[] => Array.from({ length: n }, make);
const errors = (outcomes: readonly { error?: string }[]) => outcomes.flatMap(({ error }) => (error ? [error] : []));
const wins = (outcomes: readonly { ok: boolean }[]) => outcomes.filter(({ ok }) => ok).length;

/** Somebody with one confirmed record who asked for a certificate. */
async function asked() {
  const who = await aVolunteer();
  const { chain } = await served(who.volunteerId, unit, { day: "2026-04-20", minutes: 120 });
  const input = askInput.parse({ recordingUnitId: unit, fromDay: "2026-01-01", toDay: "2026-06-30" });
  const outcome = await ask(who, input, aKey(who, "certificates.ask"));
  if (!outcome.ok) throw new Error(outcome.reason);
  return { chain, askId: outcome.id, volunteerId: who.volunteerId };
}
const ofHolder = (volunteerId: string) =>
  db.select().from(certificates).where(eq(certificates.volunteerId, volunteerId));

describe("issued eight times at once", () => {
  const eightTimes = (askId: string, blunt = false) =>
    race.run(times(8, (): RaceAct => ({ do: "issue", actor: staff, askId, blunt })));

  test("one certificate, one number, and no error", async () => {
    for (let i = 0; i < 4; i++) {
      const { askId, volunteerId } = await asked();
      const outcomes = await eightTimes(askId);
      expect(errors(outcomes)).toEqual([]);
      expect(wins(outcomes)).toBe(1);
      expect(await ofHolder(volunteerId)).toHaveLength(1);
    }
  });

  test("negative control: without the key, the fresh reading and the index, one ask has several", async () => {
    await raw("drop index certificates_same");
    const { askId, volunteerId } = await asked();
    try {
      let several = 0;
      for (const person of [{ askId, volunteerId }, ...(await Promise.all(times(6, asked)))]) {
        await eightTimes(person.askId, true);
        if ((await ofHolder(person.volunteerId)).length > 1) several++;
      }
      // SQLite's one writer is a guard of its own: whoever comes second sees what the first wrote.
      if (connections().engine === "sqlite") expect(several).toBe(0);
      else expect(several).toBeGreaterThan(0);
    } finally {
      await raw("delete from certificate_lines");
      await raw("delete from certificates");
      await raw(
        "create unique index certificates_same on certificates (volunteer_id, recording_unit_id, from_day, to_day) where state = 'issued'",
      );
    }
  });
});

describe("issued while its record is corrected", () => {
  /** Certificates that were signed after their record had been corrected, but say what it was before. */
  async function stillborn(people: readonly { volunteerId: string }[]): Promise<number> {
    let n = 0;
    for (const { volunteerId } of people)
      for (const row of await ofHolder(volunteerId)) {
        const [signed] = await db
          .select({ at: auditEntries.at })
          .from(auditEntries)
          .where(eq(auditEntries.subjectId, row.id));
        const lines = await db.select().from(certificateLines).where(eq(certificateLines.certificateId, row.id));
        for (const line of lines) {
          const entries = await db.select().from(serviceRecords).where(eq(serviceRecords.chain, line.chain));
          const [old] = entries.filter(({ id }) => id === line.recordId);
          const later = entries.filter(({ turn }) => turn > (old?.turn ?? 0));
          const written = await db
            .select({ at: auditEntries.at })
            .from(auditEntries)
            .where(eq(auditEntries.subjectId, line.chain));
          if (later.length > 0 && written.some(({ at }) => signed && at < signed.at)) n++;
        }
      }
    return n;
  }
  async function rush(blunt?: "late") {
    const people = [];
    for (let i = 0; i < 10; i++) people.push(await asked());
    const acts = people.flatMap(({ askId, chain }): RaceAct[] => [
      { do: "correctHours", actor: staff, chain, to: "10:00" },
      { do: "issue", actor: staff, askId, blunt },
    ]);
    return { people, outcomes: await race.run(acts) };
  }

  test("the certificate says what stood when it was signed; a later correction makes it stale, never stillborn", async () => {
    for (let i = 0; i < 3; i++) {
      const { people, outcomes } = await rush();
      expect(errors(outcomes)).toEqual([]);
      expect(wins(outcomes)).toBe(20);
      expect(await stillborn(people)).toBe(0);
    }
  });

  test("negative control: believing what was read before the correction, all are stillborn", async () => {
    expect(await stillborn((await rush("late")).people)).toBe(10);
  });
});

async function raw(statement: string): Promise<void> {
  const open = connections();
  if (open.engine === "sqlite") open.writer.exec(statement);
  else await open.pool.query(statement);
}
