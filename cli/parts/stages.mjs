import { tally } from "./report.mjs";
import { duration, say } from "./say.mjs";

/** Runs stages `[name, work]` in order, each printed with its time; answers their tallies. */
export async function runStages(stages) {
  const tallies = [];
  for (const [name, work] of stages) {
    say(`▸ ${name}`);
    const began = Date.now();
    const result = await work().catch((error) => tally(0, 1, [error?.stack ?? String(error)]));
    tallies.push(result);
    for (const note of result.notes) say(`  ${note}`);
    const mark = result.failed === 0 ? "✓" : "✗";
    say(`${mark} ${name}: ${result.passed} passed, ${result.failed} failed · ${duration(Date.now() - began)}`);
    say();
  }
  return tallies;
}
