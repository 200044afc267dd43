import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const resolve = {
  alias: [
    { find: /^server-only$/, replacement: at("./test/server-only.ts") },
    { find: /^@\//, replacement: at("./") },
  ],
};

// The law and the input need no database; everything else of db and lib runs once on each engine.
const pure = ["lib/**/rules.test.ts", "lib/**/rules/**/*.test.ts", "lib/**/input.test.ts", "lib/*.test.ts"];
const data = {
  include: ["db/**/*.test.ts", "lib/**/*.test.ts"],
  exclude: [...configDefaults.exclude, ...pure],
  environment: "node" as const,
  pool: "forks" as const,
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          include: [
            ...pure,
            "components/**/*.test.{ts,tsx}",
            "app/**/*.test.{ts,tsx}",
            "{cli,checks}/**/*.test.mjs",
            "test/**/*.test.ts",
          ],
          environment: "node",
          testTimeout: 60_000,
        },
      },
      { resolve, test: { ...data, name: "sqlite", env: { DATABASE_URL: "" } } },
      {
        resolve,
        test: {
          ...data,
          name: "postgres",
          // Says the engine; each test file gets a database of its own from freshDatabase().
          env: { DATABASE_URL: "postgres://zhiya@127.0.0.1/none" },
          globalSetup: "./test/with-postgres.ts",
        },
      },
    ],
    maxWorkers: 2,
    coverage: {
      provider: "v8",
      reporter: ["text-summary", "json-summary"],
      reportsDirectory: "coverage",
      include: ["lib/**/rules.ts", "lib/**/rules/**/*.ts"],
      // facts.ts says types only: nothing of it is left to run.
      exclude: ["**/*.test.ts", "lib/signups/rules/facts.ts"],
      thresholds: { branches: 100 },
    },
  },
});
