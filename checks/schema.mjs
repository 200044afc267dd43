import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { engines, generate, journalOf } from "../cli/parts/migrations.mjs";
import { report } from "../cli/parts/tree.mjs";

/** What is wrong between the engines' journals: times that do not rise, and names that differ. */
export function journalProblems(journals) {
  const problems = Object.entries(journals).flatMap(([engine, entries]) =>
    entries.flatMap(({ tag, when }, i) =>
      i > 0 && when <= entries[i - 1].when
        ? [`${engine}: ${tag} is dated before ${entries[i - 1].tag} and would be skipped`]
        : [],
    ),
  );
  const names = Object.values(journals).map((entries) => entries.map(({ tag }) => tag).join(" "));
  return new Set(names).size > 1 ? [...problems, `the engines' migrations differ: ${names.join(" | ")}`] : problems;
}

/** What generating again into a copy of the migrations would add: nothing, where they say what the schema says. */
async function driftOf(engine, migrations, work) {
  const folder = path.join(work, engine);
  if (existsSync(path.join(migrations, engine))) cpSync(path.join(migrations, engine), folder, { recursive: true });
  const before = journalOf(folder).length;
  const { ok, output } = await generate(engine, folder, "drift");
  if (!ok) return [`${engine}: drizzle-kit generate did not succeed:\n${output}`];
  const after = journalOf(folder).length;
  return after === before ? [] : [`${engine}: the schema says more than the migrations; run npm run db:generate`];
}

/** Every problem of a folder of migrations against db/schema. */
export async function schemaProblems(migrations, work) {
  const journals = Object.fromEntries(
    Object.keys(engines).map((engine) => [engine, journalOf(path.join(migrations, engine))]),
  );
  const problems = journalProblems(journals);
  for (const engine of Object.keys(engines)) problems.push(...(await driftOf(engine, migrations, work)));
  return problems;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const root = fileURLToPath(new URL("..", import.meta.url));
  mkdirSync(path.join(root, "test-results"), { recursive: true });
  const work = mkdtempSync(path.join(root, "test-results/schema-"));
  const problems = await schemaProblems(path.join(root, "db/migrations"), work);
  rmSync(work, { recursive: true, force: true });
  report("schema", Object.keys(engines).length, problems);
}
