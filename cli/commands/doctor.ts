import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { Client } from "pg";
import { dataFolder, engine, sqliteFile } from "../../db/engine";
import { expectedHashes } from "../../db/migrate";
import { openSqlite } from "../../db/sqlite";
import { readEnv } from "../../lib/env";
import { placesLine } from "./places-line";

type Finding = { mark: "✓" | "–" | "✗"; line: string };
const good = (line: string): Finding => ({ mark: "✓", line });
const note = (line: string): Finding => ({ mark: "–", line });
const bad = (line: string): Finding => ({ mark: "✗", line });

/** Looks at the configuration and the data, and says what is missing; the machine itself is looked at before. */
export async function doctor() {
  const looks = [environment, folder, engine === "postgres" ? postgres : sqlite, places];
  let well = true;
  for (const look of looks) {
    const found = await look().catch((error: unknown) => [bad(error instanceof Error ? error.message : String(error))]);
    for (const { mark, line } of found) {
      console.log(`${mark} ${line}`);
      well &&= mark !== "✗";
    }
  }
  if (!well) process.exitCode = 1;
}

async function environment(): Promise<Finding[]> {
  readEnv(process.env);
  return [good("The environment is valid")];
}

async function folder(): Promise<Finding[]> {
  mkdirSync(dataFolder(), { recursive: true });
  accessSync(dataFolder(), constants.W_OK | constants.R_OK);
  return [good(`The data folder can be written: ${dataFolder()}`)];
}

async function sqlite(): Promise<Finding[]> {
  if (!existsSync(sqliteFile())) return [note(`No database yet at ${sqliteFile()}: npm start makes it`)];
  // Opening asserts journal_mode, synchronous and foreign_keys.
  const raw = openSqlite(sqliteFile(), "reader");
  try {
    const version = String(raw.prepare("select sqlite_version()").pluck().get());
    const known = raw.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get();
    const applied = known
      ? raw.prepare("select hash from __drizzle_migrations order by created_at").pluck().all().map(String)
      : [];
    return [good(`SQLite ${version}: WAL, synchronous=FULL, foreign keys on`), migrations(applied)];
  } finally {
    raw.close();
  }
}

async function postgres(): Promise<Finding[]> {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    const shown = await client.query<{ server_version: string }>("SHOW server_version");
    const journal = await client.query<{ found: string | null }>(
      "SELECT to_regclass('drizzle.__drizzle_migrations')::text AS found",
    );
    const rows = journal.rows[0]?.found
      ? (await client.query<{ hash: string }>("SELECT hash FROM drizzle.__drizzle_migrations ORDER BY created_at")).rows
      : [];
    return [good(`PostgreSQL ${shown.rows[0]?.server_version}`), migrations(rows.map(({ hash }) => hash))];
  } finally {
    await client.end();
  }
}

function migrations(applied: string[]): Finding {
  const expected = expectedHashes();
  if (expected.join() === applied.join()) return good(`All ${expected.length} migrations are applied`);
  if (applied.every((hash, i) => hash === expected[i]))
    return note(`${expected.length - applied.length} migrations wait: npm start, or npx zhiya migrate, applies them`);
  return bad("The database was made by another build: take the build that made it, or restore a backup");
}

async function places(): Promise<Finding[]> {
  const { ok, line } = await placesLine();
  return [ok ? good(line) : bad(line)];
}
