/** What one stage of `npm test` counted: `{ passed, failed, notes }`. */
export const tally = (passed, failed, notes = []) => ({ passed, failed, notes });

/** A check that is not made of tests counts as one. */
export const checked = (ok, note) => (ok ? tally(1, 0) : tally(0, 1, note ? [note] : []));

/**
 * The sums of a vitest JSON report. Skipped and todo tests, files that could not be loaded, an empty
 * run and an exit code that no failed test explains all count as failed.
 */
export function vitestTally(report, code) {
  if (!report) return tally(0, 1, ["vitest wrote no report"]);
  const notes = [];
  let passed = 0;
  let failed = 0;
  for (const file of report.testResults) {
    const tests = file.assertionResults;
    if (tests.length === 0) notes.push(`no test ran in ${file.name}${file.message ? `: ${file.message}` : ""}`);
    if (tests.length === 0) failed += 1;
    for (const test of tests) {
      if (test.status === "passed") passed += 1;
      else {
        failed += 1;
        notes.push(`${test.status === "failed" ? "failed" : "skipped"}: ${test.fullName} (${file.name})`);
      }
    }
  }
  return closing(passed, failed, notes, code, "vitest");
}

/** The sums of a Playwright JSON report, by the same measure; a flaky test counts as failed. */
export function playwrightTally(report, code) {
  if (!report) return tally(0, 1, ["Playwright wrote no report"]);
  const notes = report.errors.map((error) => `error: ${(error.message ?? "").split("\n")[0]}`);
  let passed = 0;
  let failed = report.errors.length;
  const walk = (suite) => {
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) {
        if (test.status === "expected") passed += 1;
        else {
          failed += 1;
          notes.push(`${test.status}: ${spec.title} [${test.projectName}] (${spec.file}:${spec.line})`);
        }
      }
    }
    for (const inner of suite.suites ?? []) walk(inner);
  };
  for (const suite of report.suites) walk(suite);
  return closing(passed, failed, notes, code, "Playwright");
}

function closing(passed, failed, notes, code, runner) {
  if (passed + failed === 0) return tally(0, 1, [`${runner} ran no test`]);
  if (code !== 0 && failed === 0) return tally(passed, 1, [...notes, `${runner} ended with exit code ${code}`]);
  return tally(passed, failed, notes);
}

/** The sums of all stages. */
export function sum(tallies) {
  return tallies.reduce(
    (all, one) => tally(all.passed + one.passed, all.failed + one.failed, [...all.notes, ...one.notes]),
    tally(0, 0),
  );
}

/** The last line of `npm test`. */
export const lastLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

/** 0 only where something ran and nothing failed. */
export const exitCode = ({ passed, failed }) => (failed === 0 && passed > 0 ? 0 : 1);
