import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { checkStages } from "./parts/check-stages.mjs";
import { install } from "./parts/install.mjs";
import { checked, exitCode, lastLine, playwrightTally, sum, tally, vitestTally } from "./parts/report.mjs";
import { root, runTool } from "./parts/run.mjs";
import { duration, say } from "./parts/say.mjs";
import { runStages } from "./parts/stages.mjs";

// npm test: sets up what the tests need and runs everything, from a clean clone on.
const began = Date.now();
await install();
const { build } = await import("./parts/build.mjs");
const { findBrowser } = await import("./parts/browser.mjs");
const reports = path.join(root, "test-results");
mkdirSync(reports, { recursive: true });

function reportFile(name) {
  const file = path.join(reports, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null);

const vitest = (project, ...more) =>
  async function () {
    const file = reportFile(project);
    const output = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const args = ["run", "--project", project, ...output, ...more];
    const { code } = await runTool("vitest/vitest.mjs", args, { limit: 15 * 60_000, env: { NODE_ENV: "test" } });
    return vitestTally(read(file), code);
  };

let built = false;
async function buildStage() {
  built = await build({ quiet: true });
  return checked(built, "the production build failed");
}

async function journeys() {
  if (!built) return tally(0, 1, ["not run: there is no production build"]);
  const browser = await findBrowser();
  if (!browser) return tally(0, 1, ["no browser: install Chromium, or name one in ZHIYA_CHROMIUM"]);
  say(`  Browser: ${browser}`);
  const file = reportFile("journeys");
  const { code } = await runTool("@playwright/test/cli.js", ["test", "--reporter=line,json"], {
    limit: 65 * 60_000,
    env: { ZHIYA_CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file, CI: process.env.CI ?? "" },
  });
  return playwrightTally(read(file), code);
}

const tallies = await runStages([
  ...checkStages,
  ["Unit tests", vitest("unit", "--coverage")],
  ["Data tests on SQLite", vitest("sqlite")],
  ["Data tests on PostgreSQL", vitest("postgres")],
  ["Production build", buildStage],
  ["Journeys in a browser", journeys],
]);

const total = sum(tallies);
for (const note of total.notes) say(`✗ ${note}`);
say(`All stages took ${duration(Date.now() - began)}.`);
say(lastLine(total));
process.exit(exitCode(total));
