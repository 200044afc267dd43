import { closeSync, cpSync, mkdtempSync, openSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { dropNewest, engines, generate, settle } from "./parts/migrations.mjs";
import { root } from "./parts/run.mjs";
import { say, stop } from "./parts/say.mjs";

// npm run db:generate -- <name> [--again]: adds one migration to each engine, of what the schema says more than the
// migrations do. With --again the newest one, not yet merged, is made anew.
const [name, ...options] = process.argv.slice(2);
if (!/^[a-z][a-z0-9-]*$/.test(name ?? "")) stop("Name the migration in small letters: npm run db:generate -- requests");
const lock = path.join(root, "node_modules/.zhiya-generating");
await takeLock();
const made = mkdtempSync(path.join(tmpdir(), "zhiya-generate-"));
const failures = [];
for (const engine of Object.keys(engines)) {
  const folder = path.join(made, engine);
  cpSync(path.join(root, "db/migrations", engine), folder, { recursive: true });
  if (options.includes("--again")) dropNewest(folder, name);
  const { ok, output } = await generate(engine, folder, name);
  if (ok) settle(folder);
  else failures.push(`${engine}:\n${output}`);
}
if (failures.length === 0) {
  for (const engine of Object.keys(engines)) {
    const folder = path.join(root, "db/migrations", engine);
    rmSync(folder, { recursive: true, force: true });
    cpSync(path.join(made, engine), folder, { recursive: true });
    say(`db/migrations/${engine} says what the schema says.`);
  }
}
rmSync(made, { recursive: true, force: true });
rmSync(lock, { force: true });
if (failures.length > 0)
  stop(`drizzle-kit generate did not succeed; the migrations are as they were.\n${failures.join("\n")}`);

async function takeLock() {
  for (let tries = 0; tries < 120; tries++) {
    try {
      closeSync(openSync(lock, "wx"));
      return;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      // A lock older than two minutes was left by a run that was cut off.
      if (Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0) > 120_000)
        rmSync(lock, { force: true });
      else await sleep(1000);
    }
  }
  stop("another generation has been running for two minutes; node_modules/.zhiya-generating is its lock");
}
