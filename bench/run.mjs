import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import path from "node:path";
import { findBrowser } from "../cli/parts/browser.mjs";
import { build } from "../cli/parts/build.mjs";
import { install } from "../cli/parts/install.mjs";
import { root } from "../cli/parts/run.mjs";
import { duration, say, stop } from "../cli/parts/say.mjs";
import { rowsFrom, table } from "../cli/parts/table.mjs";

// npm run bench [name …]: runs bench/*.ts one after another. Each ends its output with one line of JSON,
// an array of { name, value, unit, goal, met, note }; goals that are missed are reported, not gated.
await install();
if (!(await build())) stop("The build did not succeed; what went wrong stands above.");
const wanted = process.argv.slice(2);
const files = readdirSync(path.join(root, "bench"))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .filter((file) => wanted.length === 0 || wanted.includes(file.replace(/\.ts$/, "")))
  .sort();
if (files.length === 0) stop(`no benchmark${wanted.length ? ` named ${wanted.join(", ")}` : ""} in bench/`);

const browser = files.includes("pages.ts") ? await findBrowser() : null;
const rows = [];
const failed = [];
for (const file of files) {
  say(`▸ ${file}`);
  const began = Date.now();
  const { code, output } = await measure(`bench/${file}`);
  const found = code === 0 ? rowsFrom(output) : null;
  if (found) rows.push(...found.map((row) => ({ bench: file.replace(/\.ts$/, ""), ...row })));
  else failed.push(`${file} (exit code ${code})`);
  say(`  ${found ? `${found.length} rows` : "failed"} · ${duration(Date.now() - began)}`);
}

say();
say(table(rows));
const machine = {
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  cores: cpus().length,
  cpu: cpus()[0]?.model,
  memory: totalmem(),
};
const out = path.join(root, "bench/out");
mkdirSync(out, { recursive: true });
writeFileSync(
  path.join(out, "results.json"),
  `${JSON.stringify({ at: new Date().toISOString(), machine, rows, failed }, null, 2)}\n`,
);
say("Written to bench/out/results.json");
if (failed.length > 0) stop(`did not end well: ${failed.join(", ")}`);

/** Runs one benchmark; its progress goes to the terminal as it comes, its standard output is kept. */
function measure(file) {
  return new Promise((resolve) => {
    const args = ["--conditions=react-server", "--expose-gc", "--import", "tsx", file];
    const env = { ...process.env, NODE_ENV: "production", ...(browser ? { ZHIYA_CHROMIUM: browser } : {}) };
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    child.stdout.on("data", (part) => {
      output += part;
    });
    child.on("close", (code) => resolve({ code, output }));
  });
}
