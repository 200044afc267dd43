#!/usr/bin/env node
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

// npx zhiya <command>: the same command under the conditions in which server-only modules load.
const home = fileURLToPath(new URL("..", import.meta.url));
let well = true;
if (process.argv[2] === "doctor") {
  // What can be said before anything is installed; the data follows below.
  const { doctorOfMachine } = await import("./parts/machine.mjs");
  well = doctorOfMachine();
}
const loader = path.join(home, "node_modules/tsx/dist/loader.mjs");
if (!existsSync(loader)) {
  process.stderr.write("zhiya: the dependencies are not installed; run `npm ci` (or `npm start`) first.\n");
  process.exit(1);
}
const args = ["--conditions=react-server", "--import", pathToFileURL(loader).href];
const child = spawn(process.execPath, [...args, path.join(home, "cli/zhiya.ts"), ...process.argv.slice(2)], {
  stdio: "inherit",
  cwd: home,
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("close", (code) => process.exit(code || !well ? code || 1 : 0));
