import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder } from "@/db";
import { env } from "../env";
import { newToken } from "./rules/session";

const known = new Map<string, string>();

/** The installation's secret: ZHIYA_SECRET, or one made at first use and kept in the data folder for its owner alone. */
export function secret(): string {
  const given = env().ZHIYA_SECRET;
  if (given) return given;
  const file = join(dataFolder(), "secret");
  const found = known.get(file) ?? keptIn(file);
  known.set(file, found);
  return found;
}

function keptIn(file: string): string {
  mkdirSync(dataFolder(), { recursive: true });
  if (!existsSync(file)) makeIn(file);
  const kept = readFileSync(file, "utf8").trim();
  if (kept.length < 32) throw new Error(`${file} is too short to be a secret: remove it and start again`);
  return kept;
}

/** Written beside and linked into place: of two processes that start together one makes it and both read the same. */
function makeIn(file: string) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${newToken()}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(draft);
  }
}
