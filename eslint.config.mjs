import next from "eslint-config-next/core-web-vitals";
import typescript from "eslint-config-next/typescript";
import { noInlineChinese } from "./cli/parts/no-inline-chinese.mjs";

const noNextAuth = { regex: "^(next-auth|@auth)(/|$)", message: "next-auth is wrapped: use lib/auth." };
const otherDoors = {
  // The pages that stand in any page's place (404, 403) are the same in every frame.
  regex: "^@/app(/(?!actions$|parts/(?:lost|refused)$|.*\\.css$)|$)",
  message: "Route folders do not import each other: what two share belongs to components or lib.",
};
const upwards = (levels) => ({
  regex: `^(\\.\\./){${levels}}(?!.*\\.css$)`,
  message: "Another route's folder: what two share belongs to components or lib.",
});
const imports = (...patterns) => ({ "no-restricted-imports": ["error", { patterns }] });

const localeSyntax = {
  selector: "MemberExpression[property.name=/^toLocale(Date|Time)?String$/]",
  message: "Dates and numbers are written by the formatter of lib/i18n, in the unit's zone and the reader's language.",
};

const config = [
  {
    ignores: [
      "node_modules/**",
      ".next*/**",
      "data/**",
      "coverage/**",
      "test-results/**",
      "playwright-report/**",
      "bench/out*/**",
      "next-env.d.ts",
      "db/migrations/**",
    ],
  },
  ...next,
  ...typescript,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "no-restricted-syntax": ["error", localeSyntax],
    },
  },
  // The one cast of the project.
  { files: ["db/columns.ts"], rules: { "@typescript-eslint/consistent-type-assertions": "off" } },
  { files: ["{app,components,db,lib,e2e}/**/*.{ts,tsx}", "proxy.ts"], rules: imports(noNextAuth) },
  { files: ["lib/auth/**"], rules: { "no-restricted-imports": "off" } },
  { files: ["app/**"], rules: imports(noNextAuth, otherDoors, upwards(1)) },
  { files: ["app/**/parts/**"], rules: imports(noNextAuth, otherDoors, upwards(2)) },
  {
    files: ["{app,components}/**/*.tsx"],
    plugins: { zhiya: { rules: { "no-inline-chinese": noInlineChinese } } },
    rules: { "zhiya/no-inline-chinese": "error" },
  },
  // Playwright's fixtures hand a value to `use`, which is no hook, and read their needs from an empty pattern.
  { files: ["e2e/**"], rules: { "react-hooks/rules-of-hooks": "off", "no-empty-pattern": "off" } },
  { files: ["*.config.mjs"], rules: { "import/no-anonymous-default-export": "off" } },
  { files: ["**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
];

export default config;
