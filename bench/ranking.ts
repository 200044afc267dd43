import { mkdtempSync, rmSync } from "node:fs";
import path from "node:path";

/** CPU (user and system) of ranking the sample's volunteers for one visit, of reading them, and of a grid of free times. */
const GOAL = 50;
const WARM = 10;
const ROUNDS = 30;
const DAYS = 10;
const HOUR_MS = 3_600_000;

const folder = mkdtempSync(path.resolve("bench", "out-"));
process.env.ZHIYA_DATA_DIR = folder;
process.env.DATABASE_URL = "";

const { fill } = await import("./parts/data");
const { closeConnections, db, organisations } = await import("@/db");
const { eq } = await import("drizzle-orm");
const { readPool } = await import("@/lib/matching/queries/pool");
const { rank } = await import("@/lib/matching/rules/rank");
const { suitable } = await import("@/lib/matching/rules/suitable");
const { weightsOf } = await import("@/lib/matching/rules/weights");
const { addDays, dayOf, instantOf } = await import("@/lib/time");

await fill();
const now = new Date();
const day = addDays(dayOf(now), 3);
const [school] = await db.select().from(organisations).where(eq(organisations.kind, "school")).limit(1);
const role = (qualification: "docent" | "onboarding") => ({
  role: qualification === "docent" ? ("lecturer" as const) : ("helper" as const),
  ...{ qualification, language: null, places: 2, withMinors: true, isRisky: false, minAge: null },
});
const lecturer = role("docent");
const needAt = (on: string, time: string) => {
  const startsAt = instantOf(on, time);
  return {
    ...{ regionCode: "150100", startsAt, endsAt: new Date(startsAt.getTime() + 2 * HOUR_MS) },
    ...{ mode: "onsite" as const, place: "示例学校", schoolId: school?.id ?? null },
    roles: [lecturer, role("onboarding")],
  };
};
const need = needAt(day, "09:00");
const asked = { regions: null, from: now, to: instantOf(addDays(day, DAYS)), schoolId: school?.id ?? null };
const read = () => readPool(db, asked, now);
const pool = await read();
const weights = weightsOf(pool.settings);
const grid = Array.from({ length: DAYS }, (_, n) => addDays(day, n)).flatMap((on) =>
  ["09:00", "14:00", "18:30"].map((time) => needAt(on, time)),
);

const ranking = await cpuOf(() => rank(pool, need, lecturer, weights));
const reading = await cpuOf(read);
const slots = await cpuOf(() => grid.map((one) => suitable(pool, one)));
await closeConnections();
rmSync(folder, { recursive: true });

const people = pool.people.length;
const best = rank(pool, need, lecturer, weights).filter(({ fit }) => fit === "can").length;
const row = (name: string, ms: number, note: string) => ({ name, value: Number(ms.toFixed(2)), unit: "ms", note });
console.log(
  JSON.stringify([
    {
      ...row("triage: ranking every volunteer, CPU", ranking, `${people} active, ${best} can come`),
      ...{ goal: `≤ ${GOAL}`, met: ranking <= GOAL },
    },
    row("triage: reading every volunteer, CPU", reading, "four statements"),
    row(`triage: how many could come, ${grid.length} times, CPU`, slots, `two roles, ${people} active`),
  ]),
);

/** CPU milliseconds of one run, the average of many after some to warm up. */
async function cpuOf(work: () => unknown): Promise<number> {
  for (let n = 0; n < WARM; n++) await work();
  const began = process.cpuUsage();
  for (let n = 0; n < ROUNDS; n++) await work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000 / ROUNDS;
}
