import { readdirSync } from "node:fs";
import path from "node:path";
import { forgetDevTypes } from "./build.mjs";
import { checked, sum } from "./report.mjs";
import { root, run, runTool } from "./run.mjs";
import { say } from "./say.mjs";

/** One program as one counted check; its words are shown only when it fails. */
export async function check(name, program) {
  const { code, output } = await program;
  if (code !== 0) say(output.trimEnd());
  return checked(code === 0, `${name}: failed (exit code ${code})`);
}

const quiet = { quiet: true };
const own = () => readdirSync(path.join(root, "checks")).filter((name) => /^(?!.*\.test\.)[a-z-]+\.mjs$/.test(name));

async function inOrder(checks) {
  const tallies = [];
  for (const one of checks) tallies.push(await one());
  return sum(tallies);
}

/** The stages that need neither data nor a browser. */
export const checkStages = [
  [
    "Format and lint",
    () =>
      inOrder([
        () => check("format (npm run format mends it)", runTool("@biomejs/biome/bin/biome", ["ci", "."], quiet)),
        () => check("lint", runTool("eslint/bin/eslint.js", [".", "--max-warnings=0", "--cache"], quiet)),
      ]),
  ],
  [
    "Types",
    () => {
      forgetDevTypes();
      return inOrder([
        () => check("next typegen", runTool("next/dist/bin/next", ["typegen"], quiet)),
        () => check("types", runTool("typescript/bin/tsc", ["--noEmit", "-p", "."], quiet)),
      ]);
    },
  ],
  [
    "Architecture",
    () =>
      inOrder(
        own().map((name) => () => check(name.replace(".mjs", ""), run(process.execPath, [`checks/${name}`], quiet))),
      ),
  ],
];
