import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { filesOf, report } from "../cli/parts/tree.mjs";

// The closed set of file names. A name outside it is a decision: written down in docs/decisions, then here.
const door =
  /^(?:page|layout|error|not-found|forbidden|unauthorized|global-error|global-not-found|form)\.tsx$|^(?:actions|route)\.ts$/;
const part = /^parts\/[a-z][a-z0-9-]*\.tsx?$/;
const actions = /^app\/(?:.+\/)?(?:parts\/[a-z-]+-)?actions\.ts$/;
const appRoot =
  /^app\/(?:icon\.svg|favicon\.ico|manifest\.ts|robots\.ts|globals\.css|styles\/(?:[a-z-]+\/)?[a-z.-]+\.css)$/;
const room = /^(?:rules|input|queries|mutations|letters|jobs|calendar|sheet|document)(?:\.test)?\.ts$/;
const messages = /^messages\.(?:zh-CN|en)\.json$/;
const verb = /^(?:rules|queries|mutations)\/[a-z][a-z0-9-]*(?:\.test)?\.ts$/;
const noun = /^[a-z][a-z0-9-]*$/;
const sharedWords = /^lib\/(?:action|outcome|time|cn|env|log)(?:\.test)?\.ts$/;
const freeRooms = /^lib\/(?:i18n|auth)\/[a-z][a-z0-9.-]*(?:\.zh-CN|\.en)?\.(?:ts|json)$/;

/** What is wrong with a file's name, or null. */
export function nameProblem(file) {
  const parts = file.split("/");
  const last = parts.at(-1);
  const two = parts.slice(-2).join("/");
  if (parts[0] === "app")
    return door.test(last) || part.test(two) || appRoot.test(file) ? null : "not a name of a door";
  if (parts[0] !== "lib") return null;
  if (sharedWords.test(file) || freeRooms.test(file)) return null;
  if (parts.length === 2) return "only action, outcome, time, cn, env and log stand beside the rooms";
  const inRoom = verb.test(two) && parts.length > 3 ? parts.slice(1, -2) : parts.slice(1, -1);
  if (!inRoom.every((name) => noun.test(name))) return "not a name of a room";
  return room.test(last) || messages.test(last) || (verb.test(two) && parts.length > 3)
    ? null
    : "not a name of a room's file";
}

/** Reads and writes say that they belong to the server; what a browser may call stands where the access matrix looks. */
export function headProblem(file, text) {
  if (/^"use server";/m.test(text) && !actions.test(file))
    return 'only actions.ts, or parts/…-actions.ts of a page with many, may "use server"';
  if (!/^lib\/.*\b(?:queries|mutations)(?:\.ts|\/[^/]+\.ts)$/.test(file) || file.endsWith(".test.ts")) return null;
  return /^import "server-only";/.test(text) ? null : 'must start with import "server-only"';
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const files = filesOf(root, ["app", "lib"]);
  const problems = files.flatMap((file) => {
    const problem = nameProblem(file) ?? headProblem(file, readFileSync(path.join(root, file), "utf8"));
    return problem ? [`${file}: ${problem}`] : [];
  });
  report("vocabulary", files.length, problems);
}
