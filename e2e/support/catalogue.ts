import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const HAN = /\p{Script=Han}/u;

function leaves(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

function catalogue(locale: string): [path: string, text: string][] {
  return readdirSync("lib", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(`messages.${locale}.json`))
    .flatMap((file) => leaves(JSON.parse(readFileSync(join("lib", file), "utf8")), file.replace(/messages\..*$/, "")));
}

/** Chinese sentences and words of the catalogues that must never stand on an English page: those without places to fill. */
export function chineseWords(): Set<string> {
  // What people type in Chinese is shown as they typed it: usual names of positions and shifts, and "online" as a place.
  const typed =
    /form\.(?:positions|morning|afternoon|next_shift)|parts\.(?:morning|afternoon)|example|\.mode\.|\.online$/;
  const all = catalogue("zh-CN");
  const shownAsTyped = new Set(all.flatMap(([path, text]) => (typed.test(path) ? [text] : [])));
  const english = new Set(catalogue("en").map(([, text]) => text));
  const ours = ([, text]: [path: string, text: string]) =>
    HAN.test(text) && !text.includes("{") && !english.has(text) && !shownAsTyped.has(text);
  return new Set(all.filter(ours).map(([, text]) => text.trim()));
}
