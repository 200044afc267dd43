import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const files = readdirSync("app", { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
const addressOf = (file: string) => `/${file.replace(/\([^/]+\)\//g, "").replace(/\/?(?:page\.tsx|route\.ts)$/, "")}`;

/** Every page and route of app/, by its address. */
export function addresses(): string[] {
  return files
    .filter((file) => /(?:^|\/)(?:page\.tsx|route\.ts)$/.test(file))
    .map(addressOf)
    .sort();
}

const ACTIONS = /(^|\/)(?:parts\/[a-z-]+-)?actions\.ts$/;

export type Action = {
  /** As the build's list of server references names it. */
  file: string;
  name: string;
  /** The page it is posted to. */
  page: string;
  /** What it takes, in order: the state before, the form, or a bound word. */
  takes: ("state" | "form" | "word")[];
  /** The acts it says it does; none is a failure of the matrix. */
  acts: string[];
};

/** Every export of every actions.ts, and of what a page keeps as parts/…-actions.ts, with the act it names in its body or in the words above it. */
export function actions(): Action[] {
  return files
    .filter((file) => ACTIONS.test(file))
    .flatMap((file) => {
      const source = readFileSync(join("app", file), "utf8");
      const page = addressOf(file.replace(ACTIONS, "$1page.tsx"));
      return exportsOf(source).map((one) => ({ file: `app/${file}`, page, ...one }));
    });
}

/** Reads exports as text: an export in another form than `export async function` has no act and so fails. */
export function exportsOf(source: string): Pick<Action, "name" | "takes" | "acts">[] {
  const starts = [
    ...source.matchAll(
      /(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*)?export\s+(?!type\b|interface\b)(?:async\s+function\s+(\w+)\s*\(([^)]*)\)|(?:const|let|function|class|default|\{)[^\n]*)/g,
    ),
  ];
  return starts.map((start, i) => {
    const [text, name, parameters = ""] = start;
    const end = source.slice(start.index + text.length).search(/\n(?:\/\*\*|export\b|(?:async )?function\b)/);
    const body = end < 0 ? source.slice(start.index) : source.slice(start.index, start.index + text.length + end);
    if (name === undefined) return { name: `export ${i} (${text.trim()})`, takes: [], acts: [] };
    const takes = parameters
      .split(",")
      .filter((part) => part.trim())
      .map(
        (part) =>
          (/FormData/.test(part)
            ? "form"
            : /FormState|_:/.test(part)
              ? "state"
              : "word") satisfies Action["takes"][number],
      );
    return {
      name,
      takes,
      acts: [
        ...new Set([...body.matchAll(/(?:\bact:\s*"|Act )([a-z]+\.[a-z_]+)/g)].flatMap((found) => found[1] ?? [])),
      ],
    };
  });
}
