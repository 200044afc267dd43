import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { filesOf, report } from "../cli/parts/tree.mjs";

/** Most lines of a file: half of them, nine of ten, and all. */
export const limits = { median: 60, p90: 150, max: 250 };
const folders = ["app", "components", "lib", "db", "cli", "checks", "bench", "proxy.ts", "instrumentation.ts"];

/** True for a file whose size counts: written code, neither a test, nor generated, nor a primitive of components/ui. */
export function counts(file) {
  return /\.(?:tsx?|mjs)$/.test(file) && !/\.test\.|\.d\.ts$|^components\/ui\/|^db\/migrations\//.test(file);
}

/** What is wrong with `[file, lines]` pairs. */
export function sizeProblems(pairs) {
  const sorted = pairs.map(([, lines]) => lines).sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
  const problems = pairs
    .filter(([, lines]) => lines > limits.max)
    .map(([file, lines]) => `${file}: ${lines} lines (at most ${limits.max})`);
  if (at(0.5) > limits.median)
    problems.push(`half of the files have more than ${limits.median} lines (median ${at(0.5)})`);
  if (at(0.9) > limits.p90)
    problems.push(`one file in ten has more than ${limits.p90} lines (90th percentile ${at(0.9)})`);
  return problems;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const lines = (file) => readFileSync(path.join(root, file), "utf8").trimEnd().split("\n").length;
  const pairs = filesOf(root, folders)
    .filter(counts)
    .map((file) => [file, lines(file)]);
  report("sizes", pairs.length, sizeProblems(pairs));
}
