import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { filesOf, report } from "../cli/parts/tree.mjs";

export const folders = ["app", "components", "lib", "db", "e2e"];
const config = createRequire(import.meta.url)("../.dependency-cruiser.cjs");

/**
 * What dependency-cruiser says against the rules in a folder: `{ count, problems, rules }`, rules being the names
 * of those broken. Fewer modules seen than files written is a problem: a cruiser that sees nothing finds nothing.
 */
export async function architectureProblems(base, tsConfigFile = path.join(base, "tsconfig.json")) {
  const written = filesOf(base, folders).filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));
  const present = folders.filter((folder) => written.some((file) => file.startsWith(`${folder}/`)));
  const options = {
    ...config.options,
    tsConfig: { fileName: tsConfigFile },
    baseDir: base,
    ruleSet: { forbidden: config.forbidden },
    validate: true,
  };
  const { output } = present.length
    ? await cruise(present, options, undefined, { tsConfig: extractTSConfig(tsConfigFile) })
    : { output: { modules: [], summary: { violations: [] } } };
  const seen = new Set(output.modules.map((module) => module.source));
  const unseen = written.filter((file) => !seen.has(file));
  const problems = output.summary.violations.map(
    ({ rule, from, to, comment }) => `${rule.name}: ${from} → ${to}${comment ? ` (${comment})` : ""}`,
  );
  if (written.length === 0) problems.push("0 modules were cruised");
  if (unseen.length > 0)
    problems.push(`${unseen.length} of ${written.length} files were not cruised, ${unseen[0]} among them`);
  return {
    count: written.length - unseen.length,
    problems,
    rules: [...new Set(output.summary.violations.map(({ rule }) => rule.name))],
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { count, problems } = await architectureProblems(
    fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, ""),
  );
  report("architecture", count, problems);
}
