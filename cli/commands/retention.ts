import { db } from "../../db";
import { countErasuresDue, eraseDue } from "../../lib/privacy/jobs";
import { countDue, runRetention } from "../../lib/privacy/retention/mutations/run";
import { keptFor, RETENTION } from "../../lib/privacy/rules/retention";
import { readSettings } from "../../lib/settings/queries";

/**
 * `retention [--run]`: says what has had its time, and how many deletions that people asked for are due; with --run does
 * it at once, as the timed jobs do.
 */
export async function retention(options: string[]) {
  const now = new Date();
  const run = options.includes("--run");
  const settings = await readSettings();
  const erased = run ? await eraseDue(now) : await countErasuresDue(db, now);
  const counts = run ? await runRetention(now) : await countDue(db, settings, now);
  const line = (kind: string, kept: string, n: number) =>
    `  ${kind.padEnd(16)} ${kept.padEnd(15)} ${String(n).padStart(7)}`;
  const rows = RETENTION.flatMap(({ kind }) => {
    const time = keptFor(kind, settings);
    if (!time) return [];
    return [line(kind, "days" in time ? `kept ${time.days} days` : `kept ${time.months} months`, counts[kind] ?? 0)];
  });
  console.log(run ? "Forgotten now:" : "Has had its time (nothing was changed; --run forgets it):");
  console.log([...rows, line("people", "who asked for it", erased)].join("\n"));
}
