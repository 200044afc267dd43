import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root, runTool } from "./run.mjs";

/** The two engines, with a DATABASE_URL that names each; generating connects to neither. */
export const engines = { sqlite: "", postgres: "postgres://nobody@127.0.0.1/none" };

/** Runs `drizzle-kit generate` for an engine into a folder: `{ ok, output }`. */
export async function generate(engine, folder, name) {
  // drizzle-kit puts "./" before the folder, and answers 0 after an error: its words decide.
  const out = path.relative(root, folder).replaceAll("\\", "/");
  const env = { DATABASE_URL: engines[engine], ZHIYA_MIGRATIONS: out, NODE_ENV: "production" };
  const { code, output } = await runTool("drizzle-kit/bin.cjs", ["generate", "--name", name], { quiet: true, env });
  return { ok: code === 0 && /Your SQL migration file|No schema changes/.test(output), output };
}

/** The journal of a migration folder: `[{ idx, when, tag }]`. */
export function journalOf(folder) {
  const file = path.join(folder, "meta/_journal.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).entries : [];
}

/** Takes the newest migration out of a folder, when it has this name: it is about to be made anew. */
export function dropNewest(folder, name) {
  const journal = path.join(folder, "meta/_journal.json");
  const data = JSON.parse(readFileSync(journal, "utf8"));
  const newest = data.entries.at(-1);
  if (!newest?.tag.endsWith(`_${name}`)) return;
  data.entries.pop();
  writeFileSync(journal, `${JSON.stringify(data, null, 2)}\n`);
  rmSync(path.join(folder, `${newest.tag}.sql`));
  rmSync(path.join(folder, `meta/${newest.tag.slice(0, 4)}_snapshot.json`));
}

/** Makes a generated folder depend on the schema alone: fixed times, and ids from the contents. */
export function settle(folder) {
  const journal = path.join(folder, "meta/_journal.json");
  const data = JSON.parse(readFileSync(journal, "utf8"));
  const first = Date.UTC(2026, 10, 22);
  data.entries.forEach((entry, i) => (entry.when = first + i * 60_000));
  writeFileSync(journal, `${JSON.stringify(data, null, 2)}\n`);
  let before = "00000000-0000-0000-0000-000000000000";
  for (const name of readdirSync(path.join(folder, "meta"))
    .filter((file) => file.endsWith("_snapshot.json"))
    .sort()) {
    const file = path.join(folder, "meta", name);
    const snapshot = JSON.parse(readFileSync(file, "utf8"));
    const hex = createHash("sha256")
      .update(JSON.stringify({ ...snapshot, id: "", prevId: "" }))
      .digest("hex");
    snapshot.id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
    snapshot.prevId = before;
    before = snapshot.id;
    writeFileSync(file, `${JSON.stringify(snapshot, null, 2)}\n`);
  }
}
