import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { icuArguments } from "../cli/parts/icu.mjs";
import { catalogueProblems } from "./catalogues.mjs";
import { journalProblems, schemaProblems } from "./schema.mjs";
import { counts, sizeProblems } from "./sizes.mjs";
import { headProblem, nameProblem } from "./vocabulary.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
mkdirSync(path.join(root, "test-results"), { recursive: true });
const work = mkdtempSync(path.join(root, "test-results/checks-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe("the vocabulary", () => {
  test.each([
    "app/(desk)/desk/events/[id]/page.tsx",
    "app/(public)/join/form.tsx",
    "app/(public)/join/actions.ts",
    "app/(public)/join/parts/consent.tsx",
    "app/feeds/[file]/route.ts",
    "lib/signups/rules.ts",
    "lib/signups/rules.test.ts",
    "lib/signups/waitlist/mutations.ts",
    "lib/events/mutations/publish.ts",
    "lib/events/mutations/publish.test.ts",
    "lib/events/messages.zh-CN.json",
    "lib/outcome.ts",
    "lib/auth/session.ts",
  ])("knows %s", (file) => expect(nameProblem(file)).toBeNull());

  test.each([
    "app/(desk)/desk/helpers.ts",
    "app/(desk)/desk/loading.tsx",
    "app/(desk)/desk/parts/deep/thing.tsx",
    "lib/utils.ts",
    "lib/signups/service.ts",
    "lib/signups/Waitlist/rules.ts",
    "lib/mutations/publish.ts",
    "lib/events/messages.fr.json",
  ])("refuses %s", (file) => expect(nameProblem(file)).toBeTypeOf("string"));

  test("reads and writes belong to the server", () => {
    expect(headProblem("lib/events/queries.ts", "export {}")).toBeTypeOf("string");
    expect(headProblem("lib/events/mutations/publish.ts", "export {}")).toBeTypeOf("string");
    expect(headProblem("lib/events/queries.ts", 'import "server-only";\n')).toBeNull();
    expect(headProblem("lib/events/queries.test.ts", "export {}")).toBeNull();
  });

  test("what a browser may call stands where the access matrix looks", () => {
    const text = '"use server";\n';
    for (const file of ["app/actions.ts", "app/(public)/join/actions.ts", "app/(public)/join/parts/plan-actions.ts"])
      expect(headProblem(file, text)).toBeNull();
    for (const file of ["app/(public)/join/parts/plan.ts", "app/(public)/join/page.tsx", "lib/events/rules.ts"])
      expect(headProblem(file, text)).toBeTypeOf("string");
  });
});

describe("sizes", () => {
  const many = (lines, count) => Array.from({ length: count }, (_, i) => [`lib/a${i}.ts`, lines]);
  test("the median, the tenth and the largest are held", () => {
    expect(sizeProblems([...many(60, 9), ["lib/b.ts", 250]])).toEqual([]);
    expect(sizeProblems([...many(61, 6), ...many(10, 4)])).toHaveLength(1);
    expect(sizeProblems([...many(20, 8), ...many(151, 2)])).toHaveLength(1);
    expect(sizeProblems([...many(20, 20), ["lib/b.ts", 251]])).toEqual(["lib/b.ts: 251 lines (at most 250)"]);
  });
  test("tests, types and primitives do not count", () => {
    expect(["lib/a.test.ts", "lib/a.d.ts", "components/ui/button.tsx", "lib/a.json"].filter(counts)).toEqual([]);
    expect(counts("components/card.tsx")).toBe(true);
  });
});

describe("catalogues", () => {
  const problems = (zh, en) => catalogueProblems({ key: zh }, { key: en });
  test("equal keys and arguments pass", () => {
    expect(problems("还有 {n} 个", "{n, plural, one {# place} other {# places}} left")).toEqual([]);
    expect(problems("<b>好</b>", "<b>fine</b>")).toEqual([]);
    expect(problems("知芽", "<zh>知芽</zh> Zhiya")).toEqual(["key: arguments differ: none | <zh>"]);
  });
  test.each([
    ["a key of one language", { a: "好" }, {}],
    ["an empty value", { a: "好" }, { a: " " }],
    ["another argument", { a: "{n} 个" }, { a: "{m} places" }],
    ["another tag", { a: "<b>好</b>" }, { a: "fine" }],
    ["Chinese in English", { a: "好" }, { a: "fine 好" }],
    ["an open brace", { a: "{n 个" }, { a: "{n" }],
    ["an open tag", { a: "<b>好" }, { a: "<b>fine" }],
    ["a plural without other", { a: "{n}" }, { a: "{n, plural, one {x}}" }],
  ])("%s is a problem", (_, zh, en) => expect(catalogueProblems(zh, en)).not.toEqual([]));

  test("ICU arguments are found at any depth", () => {
    expect(
      icuArguments("{n, plural, =0 {none} other {# of {total, number}}} {when, date, short} '{'quoted'}' <b>{who}</b>"),
    ).toEqual(["<b>", "n:plural", "total", "when", "who"]);
  });
});

describe("migrations", () => {
  test("journal times must rise, and the engines' names agree", () => {
    const entries = (...whens) => whens.map((when, i) => ({ when, tag: `000${i}_x` }));
    expect(journalProblems({ sqlite: entries(1, 2), postgres: entries(1, 3) })).toEqual([]);
    expect(journalProblems({ sqlite: entries(2, 2), postgres: entries(1, 2) })).toHaveLength(1);
    expect(journalProblems({ sqlite: entries(1), postgres: entries(1, 2) })).toHaveLength(1);
  });

  test("migrations that say less than the schema are noticed on each engine", async () => {
    const copy = path.join(work, "migrations");
    cpSync(path.join(root, "db/migrations"), copy, { recursive: true });
    for (const engine of ["sqlite", "postgres"]) {
      const meta = path.join(copy, engine, "meta");
      const last = readdirSync(meta)
        .filter((name) => name.endsWith("_snapshot.json"))
        .sort()
        .at(-1);
      const snapshot = JSON.parse(readFileSync(path.join(meta, last), "utf8"));
      delete snapshot.tables[Object.keys(snapshot.tables).at(-1)];
      writeFileSync(path.join(meta, last), JSON.stringify(snapshot));
    }
    const problems = await schemaProblems(copy, path.join(work, "drift"));
    expect(problems.map((problem) => problem.split(":")[0])).toEqual(["sqlite", "postgres"]);
    expect(problems.join()).toContain("run npm run db:generate");
  });
});
