import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { buildState } from "./parts/build.mjs";
import { hashSources } from "./parts/hash.mjs";
import { installState, missingToolchain } from "./parts/install.mjs";
import { exitCode, lastLine, playwrightTally, sum, tally, vitestTally } from "./parts/report.mjs";
import { root } from "./parts/run.mjs";
import { duration } from "./parts/say.mjs";
import { rowsFrom, table } from "./parts/table.mjs";

const work = mkdtempSync(path.join(tmpdir(), "zhiya-parts-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

function tree(name, files) {
  const base = path.join(work, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(base, file)), { recursive: true });
    writeFileSync(path.join(base, file), text);
  }
  return base;
}

describe("the last line", () => {
  const file = (...statuses) => ({
    name: "a.test.ts",
    assertionResults: statuses.map((status) => ({ status, fullName: status })),
  });

  test("vitest: passed, failed, and skipped counts as failed", () => {
    expect(
      vitestTally({ testResults: [file("passed", "passed", "failed"), file("skipped", "todo", "passed")] }, 1),
    ).toMatchObject({ passed: 3, failed: 3 });
  });
  test("vitest: a file that did not load, an empty run, no report, and an unexplained exit code are failures", () => {
    expect(vitestTally({ testResults: [file("passed"), file()] }, 1)).toMatchObject({ passed: 1, failed: 1 });
    expect(vitestTally({ testResults: [] }, 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(vitestTally(null, 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(vitestTally({ testResults: [file("passed")] }, 1)).toMatchObject({ passed: 1, failed: 1 });
    expect(vitestTally({ testResults: [file("passed")] }, 0)).toMatchObject({ passed: 1, failed: 0 });
  });
  test("Playwright: nested suites are counted; flaky, skipped and errors are failures", () => {
    const spec = (...statuses) => ({
      title: "t",
      file: "f",
      line: 1,
      tests: statuses.map((status) => ({ status, projectName: "phone" })),
    });
    const report = {
      errors: [],
      suites: [
        { specs: [spec("expected", "unexpected")], suites: [{ specs: [spec("flaky"), spec("skipped", "expected")] }] },
      ],
    };
    expect(playwrightTally(report, 1)).toMatchObject({ passed: 2, failed: 3 });
    expect(playwrightTally({ errors: [{ message: "no server" }], suites: [] }, 1)).toMatchObject({
      passed: 0,
      failed: 1,
    });
    expect(playwrightTally({ errors: [], suites: [] }, 0)).toMatchObject({ passed: 0, failed: 1 });
  });
  test("the sums are the true sums, and decide the exit code", () => {
    const total = sum([tally(3, 0), tally(40, 2), tally(1, 0)]);
    expect(lastLine(total)).toBe("44 passed, 2 failed");
    expect([exitCode(total), exitCode(tally(44, 0)), exitCode(tally(0, 0))]).toEqual([1, 0, 1]);
  });
});

describe("what is stale", () => {
  test("the build's hash knows sources, not tests", () => {
    const base = tree("sources", {
      "app/page.tsx": "1",
      "lib/a.test.ts": "1",
      "next.config.js": "1",
      "vitest.config.ts": "1",
      "README.md": "1",
    });
    const first = hashSources(base);
    tree("sources", { "lib/a.test.ts": "2", "vitest.config.ts": "2", "README.md": "2", "docs/x.md": "2" });
    expect(hashSources(base)).toBe(first);
    for (const change of [
      { "app/page.tsx": "2" },
      { "db/words.ts": "1" },
      { "next.config.js": "2" },
      { "public/a.svg": "1" },
      { "package-lock.json": "{}" },
    ]) {
      const before = hashSources(base);
      tree("sources", change);
      expect(hashSources(base)).not.toBe(before);
    }
    const before = hashSources(base);
    rmSync(path.join(base, "public/a.svg"));
    expect(hashSources(base)).not.toBe(before);
  });

  test("a build is missing, stale, and never fresh by its presence alone", () => {
    const base = tree("build", { "app/page.tsx": "1" });
    expect(buildState(base, path.join(base, ".next"))).toBe("missing");
    tree("build", { ".next/BUILD_ID": "x" });
    expect(buildState(base, path.join(base, ".next"))).toBe("stale");
    tree("build", { ".next/zhiya-build": `${hashSources(base)} node-${process.versions.node}\n` });
    expect(buildState(base, path.join(base, ".next"))).toBe("fresh");
    tree("build", { "app/page.tsx": "2" });
    expect(buildState(base, path.join(base, ".next"))).toBe("stale");
  });

  test("installed dependencies are compared with the lock file", () => {
    const lock = (version) =>
      JSON.stringify({
        packages: { "": {}, "node_modules/a": { version }, "node_modules/b": { version: "1.0.0", optional: true } },
      });
    const base = tree("install", { "package-lock.json": lock("1.0.0") });
    expect(installState(base)).toBe("missing");
    tree("install", { "node_modules/.package-lock.json": lock("0.9.0") });
    expect(installState(base)).toBe("stale");
    tree("install", { "node_modules/.package-lock.json": lock("1.0.0") });
    expect(installState(base)).toBe("fresh");
    tree("install", { "package-lock.json": lock("1.0.1") });
    expect(installState(base)).toBe("stale");
    tree("install", { "package-lock.json": lock("1.0.0"), "node_modules/.zhiya-installed": "x abi-1" });
    expect(installState(base)).toBe("stale");
  });
});

test("the toolchain that is missing is named", () => {
  expect(missingToolchain(() => null)).toEqual(["python3", "make", "g++"]);
  expect(missingToolchain((name) => ["python3", "make", "clang++"].includes(name))).toEqual([]);
});

test("times are said in words", () => {
  expect([450, 9_940, 42_000, 75_000].map(duration)).toEqual(["0.5 s", "9.9 s", "42 s", "1 min 15 s"]);
});

test.each([
  ["PORT", "http"],
  ["DATABASE_URL", "mysql://x"],
  ["ZHIYA_ORIGIN", "zhiya.example.cn/path"],
  ["ZHIYA_TRUST_PROXY", "yes"],
  ["ZHIYA_SECRET", "short"],
  ["ZHIYA_TIME_ZONE", "Mars/Base"],
])("a wrong %s ends the server with one clear line that names it", (name, value) => {
  const { status, stderr } = spawnSync(process.execPath, ["cli/serve.mjs"], {
    cwd: root,
    env: { ...process.env, [name]: value },
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toContain(name);
});

test("a benchmark's last line is its rows; anything else is a failure", () => {
  expect(rowsFrom('working\n[{"name":"sign-ups","value":5000,"unit":"/s"}]\n')).toHaveLength(1);
  for (const bad of ["", "[]", "done", '[{"name":"x","value":null}]']) expect(rowsFrom(bad)).toBeNull();
  const text = table([{ bench: "disk", name: "sign-ups", value: 5123.4, unit: "/s", goal: "≥ 1.0", met: true }]);
  expect(text.split("\n")[1]).toBe("disk   sign-ups  5123 /s  ≥ 1.0  met");
});
