import { closeSync, cpSync, mkdtempSync, openSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { engines, generate, settle } from "./parts/migrations.mjs";
import { root } from "./parts/run.mjs";
import { say, stop } from "./parts/say.mjs";

// npm run db:generate: before the first release each engine has one migration, made anew from the schema.
const lock = path.join(root, "node_modules/.zhiya-generating");
await takeLock();
const made = mkdtempSync(path.join(tmpdir(), "zhiya-generate-"));
const failures = [];
for (const engine of Object.keys(engines)) {
  const folder = path.join(made, engine);
  const { ok, output } = await generate(engine, folder, "init");
  if (ok) settle(folder);
  else failures.push(`${engine}:\n${output}`);
}
if (failures.length === 0) {
  for (const engine of Object.keys(engines)) {
    const folder = path.join(root, "db/migrations", engine);
    rmSync(folder, { recursive: true, force: true });
    cpSync(path.join(made, engine), folder, { recursive: true });
    say(`db/migrations/${engine} is generated from the schema.`);
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
