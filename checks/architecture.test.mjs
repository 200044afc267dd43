import { createRequire } from "node:module";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { architectureProblems } from "./architecture.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
mkdirSync(path.join(root, "test-results"), { recursive: true });
const work = mkdtempSync(path.join(root, "test-results/breaches-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const sound = {
  "app/events/page.tsx":
    'import { list } from "@/lib/events/queries"; import { kinds } from "@/db/words"; import { Card } from "@/components/card"; import { Form } from "./form"; export default [list, kinds, Card, Form];',
  "app/events/form.tsx":
    'import { save } from "./actions"; import { input } from "@/lib/events/input"; import type { Row } from "@/lib/events/queries"; export const Form = (row: Row) => [save, input, row];',
  "app/events/actions.ts": 'import { publish } from "@/lib/events/mutations"; export const save = publish;',
  "components/card.tsx":
    'import { Button } from "./ui/button"; import { open } from "@/lib/events/rules"; export const Card = [Button, open];',
  "components/ui/button.tsx": 'import { cn } from "@/lib/cn"; export const Button = cn;',
  "lib/cn.ts": "export const cn = 1;",
  "lib/auth/session.ts": 'import next from "next-auth"; export const session = next;',
  "lib/events/rules.ts":
    'import { kinds } from "@/db/words"; import { input } from "./input"; export const open = [kinds, input];',
  "lib/events/input.ts": 'import { z } from "zod"; export const input = z;',
  "lib/events/queries.ts":
    'import { db } from "@/db"; import { eq } from "drizzle-orm"; export type Row = { id: string }; export const list = [db, eq];',
  "lib/events/mutations.ts":
    'import { open } from "./rules"; import { list } from "./queries"; export const publish = [open, list];',
  "db/words.ts": "export const kinds = 1;",
  "db/index.ts":
    'import Database from "better-sqlite3"; import { kinds } from "./words"; export const db = [Database, kinds];',
  "db/testing.ts": 'import { db } from "./index"; export const fresh = db;',
  "e2e/a-journey.spec.ts":
    'import { open } from "@/lib/events/rules"; import { db } from "@/db"; export default [open, db];',
};

async function broken(changes) {
  const base = mkdtempSync(path.join(work, "tree-"));
  for (const [file, text] of Object.entries({ ...sound, ...changes })) {
    mkdirSync(path.dirname(path.join(base, file)), { recursive: true });
    writeFileSync(path.join(base, file), text);
  }
  writeFileSync(
    path.join(base, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        baseUrl: base,
        jsx: "react-jsx",
        moduleResolution: "bundler",
        module: "esnext",
        paths: { "@/*": ["./*"] },
      },
      include: ["**/*.ts", "**/*.tsx"],
    }),
  );
  return architectureProblems(base);
}

const breaches = {
  "app-not-db": { "app/events/page.tsx": 'import { db } from "@/db"; export default db;' },
  "form-not-data": { "app/events/form.tsx": 'import { list } from "@/lib/events/queries"; export const Form = list;' },
  "components-not-app": {
    "components/card.tsx": 'import type { Form } from "@/app/events/form"; export type Card = typeof Form;',
  },
  "components-not-data": {
    "components/card.tsx": 'import { list } from "@/lib/events/queries"; export const Card = list;',
  },
  "components-not-db": { "components/card.tsx": 'import { db } from "@/db"; export const Card = db;' },
  "ui-alone": { "components/ui/button.tsx": 'import { open } from "@/lib/events/rules"; export const Button = open;' },
  "lib-not-up": {
    "lib/events/queries.ts":
      'import { Card } from "@/components/card"; export type Row = { id: string }; export const list = Card;',
  },
  "law-not-db": { "lib/events/rules.ts": 'import { db } from "@/db"; export const open = db;' },
  "law-not-data": {
    "lib/events/input.ts": 'import { session } from "@/lib/auth/session"; export const input = session;',
  },
  "law-plain-packages": { "lib/events/rules.ts": 'import { eq } from "drizzle-orm"; export const open = eq;' },
  "law-not-machine": {
    "lib/events/rules.ts": 'import { readFileSync } from "node:fs"; export const open = readFileSync;',
  },
  "lib-not-drivers": {
    "lib/events/queries.ts":
      'import { Client } from "pg"; export type Row = { id: string }; export const list = Client;',
  },
  "db-not-up": { "db/index.ts": 'import { open } from "@/lib/events/input"; export const db = open;' },
  "seed-not-up": { "db/seed/index.ts": 'import { Card } from "@/components/card"; export const seed = Card;' },
  "words-alone": { "db/words.ts": 'import { z } from "zod"; export const kinds = z;' },
  "e2e-not-inside": {
    "e2e/a-journey.spec.ts": 'import { publish } from "@/lib/events/mutations"; export default publish;',
  },
  "e2e-not-drivers": { "e2e/a-journey.spec.ts": 'import { Client } from "pg"; export default Client;' },
  "product-not-tests": {
    "lib/events/queries.ts":
      'import { fresh } from "@/db/testing"; export type Row = { id: string }; export const list = fresh;',
  },
  "next-auth-in-auth": { "app/events/page.tsx": 'import { signIn } from "next-auth/react"; export default signIn;' },
  "no-circular": {
    "lib/events/queries.ts":
      'import { publish } from "./mutations"; export type Row = { id: string }; export const list = publish;',
  },
  resolvable: {
    "lib/events/queries.ts":
      'import { nothing } from "./nowhere"; export type Row = { id: string }; export const list = nothing;',
  },
};

describe("the rules of who may import what", () => {
  test("a sound tree passes", async () => {
    expect(await broken({})).toEqual({ count: Object.keys(sound).length, problems: [], rules: [] });
  });

  test.each(Object.entries(breaches))("%s fires on a deliberate breach", async (rule, changes) => {
    expect((await broken(changes)).rules).toContain(rule);
  });

  test("every rule has its breach", () => {
    const { forbidden } = createRequire(import.meta.url)("../.dependency-cruiser.cjs");
    expect(Object.keys(breaches).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });

  test("an empty tree is no sound tree", async () => {
    const base = mkdtempSync(path.join(work, "empty-"));
    writeFileSync(path.join(base, "tsconfig.json"), "{}");
    expect((await architectureProblems(base)).problems).toEqual(["0 modules were cruised"]);
  });

  test("the product's own tree passes", async () => {
    const { count, problems } = await architectureProblems(root.replace(/\/$/, ""));
    expect(problems).toEqual([]);
    expect(count).toBeGreaterThan(50);
  });
});
