import path from "node:path";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const eslint = new ESLint({ cwd: root });

async function broken(file, text) {
  const [result] = await eslint.lintText(text, { filePath: path.join(root, file), warnIgnored: true });
  return result.messages.map(({ ruleId }) => ruleId);
}

test.each([
  ["any", "lib/x/rules.ts", "export const a: any = 1;", "@typescript-eslint/no-explicit-any"],
  ["a cast", "lib/x/rules.ts", "export const a = 1 as unknown;", "@typescript-eslint/consistent-type-assertions"],
  [
    "a non-null assertion",
    "lib/x/rules.ts",
    "export const a = (b?: { c: 1 }) => b!.c;",
    "@typescript-eslint/no-non-null-assertion",
  ],
  ["toLocaleString", "lib/x/rules.ts", "export const a = (b: Date) => b.toLocaleDateString();", "no-restricted-syntax"],
  [
    "next-auth outside lib/auth",
    "lib/x/queries.ts",
    'import a from "next-auth"; export default a;',
    "no-restricted-imports",
  ],
  [
    "another route by alias",
    "app/(desk)/desk/page.tsx",
    'import a from "@/app/(public)/page"; export default a;',
    "no-restricted-imports",
  ],
  [
    "another route by path",
    "app/(desk)/desk/page.tsx",
    'import a from "../other/form"; export default a;',
    "no-restricted-imports",
  ],
  [
    "another route from parts",
    "app/(desk)/desk/parts/a.tsx",
    'import a from "../../other/form"; export default a;',
    "no-restricted-imports",
  ],
  ["Chinese in JSX", "components/a.tsx", "export const A = () => <p>报名</p>;", "zhiya/no-inline-chinese"],
  [
    "Chinese in an attribute",
    "app/page.tsx",
    'export const A = () => <p aria-label="报名" />;',
    "zhiya/no-inline-chinese",
  ],
  ["Chinese in a template", "app/page.tsx", "export const A = (n: number) => `${n} 人`;", "zhiya/no-inline-chinese"],
])("lint refuses %s", async (_, file, text, rule) => {
  expect(await broken(file, text)).toContain(rule);
});

test.each([
  ["as const", "lib/x/rules.ts", "export const a = [1] as const;"],
  ["the one cast", "db/columns.ts", "export const a = 1 as unknown;"],
  ["next-auth in lib/auth", "lib/auth/config.ts", 'import a from "next-auth"; export default a;'],
  ["a route's own parts", "app/(desk)/desk/parts/a.tsx", 'import { a } from "../actions"; export default a;'],
  ["the frame's own actions", "app/(desk)/layout.tsx", 'import { a } from "@/app/actions"; export default a;'],
  ["a shared style sheet", "app/(desk)/desk/layout.tsx", 'import "../../styles/desk.css"; export const a = 1;'],
  ["Chinese in a rule", "lib/x/rules.ts", 'export const a = "汉语";'],
])("lint allows %s", async (_, file, text) => {
  expect(await broken(file, text)).toEqual([]);
});
