import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { hashSources, readStamp } from "./hash.mjs";
import { root, runTool } from "./run.mjs";
import { duration, say } from "./say.mjs";

const folder = () => path.join(root, process.env.ZHIYA_DIST_DIR || ".next");

/** "fresh" | "stale" | "missing": the production build against the sources and this Node. */
export function buildState(project = root, dist = folder()) {
  if (!existsSync(path.join(dist, "BUILD_ID"))) return "missing";
  return readStamp(path.join(dist, "zhiya-build")) === stampOf(project) ? "fresh" : "stale";
}

const stampOf = (project) => `${hashSources(project)} node-${process.versions.node}`;

/** The route types of a development server may speak of routes that are gone, and would fail the type check. */
export function forgetDevTypes() {
  rmSync(path.join(folder(), "dev/types"), { recursive: true, force: true });
}

/** Builds where the build is missing or stale; answers whether it is there. */
export async function build({ quiet = false } = {}) {
  const state = buildState();
  if (state === "fresh") return true;
  say(`Building the product (the build is ${state}): usually 1 to 2 minutes the first time.`);
  forgetDevTypes();
  const began = Date.now();
  const stamp = stampOf(root);
  const { code, output } = await runTool("next/dist/bin/next", ["build"], {
    quiet,
    env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (code !== 0) {
    if (quiet) say(output);
    return false;
  }
  mkdirSync(folder(), { recursive: true });
  writeFileSync(path.join(folder(), "zhiya-build"), `${stamp}\n`);
  say(`Built in ${duration(Date.now() - began)}.`);
  return true;
}
