import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** What the built product is made of. */
const sources = [
  "app",
  "components",
  "db",
  "lib",
  "public",
  "proxy.ts",
  "instrumentation.ts",
  "instrumentation-client.ts",
  "package-lock.json",
  "tsconfig.json",
];
const config = /^[^/]+\.config\.(?:js|mjs|ts)$/;
const toolConfig = /^(?:vitest|playwright|eslint|drizzle)\.config\./;
const test = /\.test\.[a-z]+$/;

function filesUnder(root, name) {
  const full = path.join(root, name);
  const found = statSync(full, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return test.test(name) ? [] : [name];
  return readdirSync(full).flatMap((child) => filesUnder(root, `${name}/${child}`));
}

/** One hash over names and contents of everything the production build is made of; tests do not count. */
export function hashSources(root) {
  const configs = readdirSync(root).filter((name) => config.test(name) && !toolConfig.test(name));
  const hash = createHash("sha256");
  for (const name of [...sources, ...configs].flatMap((name) => filesUnder(root, name)).sort()) {
    hash.update(`${name}\0`);
    hash.update(
      createHash("sha256")
        .update(readFileSync(path.join(root, name)))
        .digest(),
    );
  }
  return hash.digest("hex");
}

/** The hash of one file. */
export function hashFile(file) {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

/** The text of a stamp file, or null. */
export function readStamp(file) {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return null;
  }
}
