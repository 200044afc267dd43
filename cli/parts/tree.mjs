import { readdirSync, statSync } from "node:fs";
import path from "node:path";

/** Every file under the named folders of `root`, as paths with forward slashes. */
export function filesOf(root, folders) {
  const walk = (name) => {
    const found = statSync(path.join(root, name), { throwIfNoEntry: false });
    if (!found) return [];
    if (!found.isDirectory()) return [name];
    return readdirSync(path.join(root, name)).flatMap((child) => walk(`${name}/${child}`));
  };
  return folders.flatMap(walk);
}

/** Ends a check: its problems one a line, or what was looked at. */
export function report(what, count, problems) {
  if (count === 0) problems = [`${what}: nothing was looked at`];
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  if (problems.length === 0) process.stdout.write(`${what}: ${count} looked at, all in order\n`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
