import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { hashFile, readStamp } from "./hash.mjs";
import { root, run, which } from "./run.mjs";
import { duration, say, stop } from "./say.mjs";

const needed = [20, 19];

/** Ends with one clear line where Node is too old. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
    stop(`Node ${needed.join(".")} or later is needed; this is ${version}.`);
  }
}

/** What compiling better-sqlite3 needs and this machine lacks. */
export function missingToolchain(find = which) {
  const choices = { python3: ["python3", "python"], make: ["make", "gmake"], "g++": ["g++", "clang++", "c++"] };
  if (process.platform === "win32") return [];
  return Object.keys(choices).filter((tool) => !choices[tool].some((name) => find(name)));
}

/** True where what npm wrote down in node_modules is what the lock file asks for. */
export function installedMatches(folder) {
  const listing = path.join(folder, "node_modules/.package-lock.json");
  if (!existsSync(listing)) return false;
  const wanted = JSON.parse(readFileSync(path.join(folder, "package-lock.json"), "utf8")).packages;
  const present = JSON.parse(readFileSync(listing, "utf8")).packages;
  // Packages for another platform, and those nothing asks for, need not be here.
  const due = ({ optional, peer, extraneous, os, cpu }) => !optional && !peer && !extraneous && !os && !cpu;
  return Object.entries(wanted).every(
    ([name, entry]) => !name || !due(entry) || present[name]?.version === entry.version,
  );
}

const stampFile = (folder) => path.join(folder, "node_modules/.zhiya-installed");
const stampOf = (folder) => `${hashFile(path.join(folder, "package-lock.json"))} abi-${process.versions.modules}`;

/** "fresh" | "stale" | "missing": the installed dependencies against the lock file and this Node. */
export function installState(folder) {
  if (!existsSync(path.join(folder, "node_modules"))) return "missing";
  const noted = readStamp(stampFile(folder));
  if (noted === stampOf(folder)) return "fresh";
  const otherNode = noted !== null && !noted.endsWith(`abi-${process.versions.modules}`);
  if (otherNode || !installedMatches(folder)) return "stale";
  writeFileSync(stampFile(folder), `${stampOf(folder)}\n`);
  return "fresh";
}

/** Installs the locked dependencies where they are missing or stale. */
export async function install() {
  checkNode();
  const state = installState(root);
  if (state === "fresh") return;
  say(`Installing the locked dependencies (they are ${state}): usually 1 minute, and about 2 minutes more`);
  say("where better-sqlite3's ready-made binary cannot be downloaded and it is compiled here.");
  const missing = missingToolchain();
  if (missing.length > 0) {
    say(`  For that compiling this machine lacks: ${missing.join(", ")}.`);
    say("  On Debian or Ubuntu: apt-get install python3 make g++");
  }
  const began = Date.now();
  const { code } = await run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"]);
  if (code !== 0) {
    const hint = missing.length > 0 ? ` It lacked ${missing.join(", ")} to compile better-sqlite3.` : "";
    stop(`npm ci did not succeed (exit code ${code}).${hint}`);
  }
  writeFileSync(stampFile(root), `${stampOf(root)}\n`);
  say(`Installed in ${duration(Date.now() - began)}.`);
}
