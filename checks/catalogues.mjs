import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { icuArguments } from "../cli/parts/icu.mjs";
import { filesOf, report } from "../cli/parts/tree.mjs";

const han = /\p{Script=Han}/u;

/** `{ a: { b: "x" } }` → `Map { "a.b" → "x" }`. */
export function flatten(messages, prefix = "", into = new Map()) {
  for (const [key, value] of Object.entries(messages)) {
    if (value && typeof value === "object") flatten(value, `${prefix}${key}.`, into);
    else into.set(prefix + key, value);
  }
  return into;
}

// A plural of one language may be plain in the other, and {nameEn} is the English of {name}.
const plain = (names) => names.replaceAll(/:(?:plural|selectordinal)/g, "").replace(/\b([a-z]\w*)En\b/g, "$1");
// A language is called by its own name.
const ownName = /(?:^|\.)locale\.zh-CN$/;

function argumentsOf(value) {
  try {
    return icuArguments(value).join(" ");
  } catch (error) {
    return error;
  }
}

/** What is wrong between a room's two catalogues. */
export function catalogueProblems(chinese, english) {
  const [zh, en] = [flatten(chinese), flatten(english)];
  const problems = [];
  for (const key of new Set([...zh.keys(), ...en.keys()])) {
    const pair = [zh.get(key), en.get(key)];
    if (pair.includes(undefined)) problems.push(`${key}: only in ${zh.has(key) ? "Chinese" : "English"}`);
    else if (pair.some((value) => typeof value !== "string" || !value.trim()))
      problems.push(`${key}: empty, or not text`);
    else {
      const [a, b] = pair.map(argumentsOf);
      if (a instanceof Error) problems.push(`${key} (Chinese): ${a.message}`);
      else if (b instanceof Error) problems.push(`${key} (English): ${b.message}`);
      else if (plain(a) !== plain(b)) problems.push(`${key}: arguments differ: ${a || "none"} | ${b || "none"}`);
      // A name that is written in Chinese on purpose is marked: <zh>知芽</zh>.
      if (!ownName.test(key) && han.test(pair[1].replace(/<zh>.*?<\/zh>/gu, "")))
        problems.push(`${key}: Chinese in the English text`);
    }
  }
  return problems;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const rooms = new Set(
    filesOf(root, ["lib"])
      .filter((file) => /\/messages\.(?:zh-CN|en)\.json$/.test(file))
      .map((file) => path.posix.dirname(file)),
  );
  const read = (file) =>
    existsSync(path.join(root, file)) ? JSON.parse(readFileSync(path.join(root, file), "utf8")) : {};
  const problems = [...rooms].flatMap((room) =>
    catalogueProblems(read(`${room}/messages.zh-CN.json`), read(`${room}/messages.en.json`)).map(
      (problem) => `${room}: ${problem}`,
    ),
  );
  report("catalogues", rooms.size, problems);
}
