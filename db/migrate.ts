import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { drizzle as drizzleSqlite } from "drizzle-orm/better-sqlite3";
import { migrate as migrateSqlite } from "drizzle-orm/better-sqlite3/migrator";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle as drizzlePostgres } from "drizzle-orm/node-postgres";
import { migrate as migratePostgres } from "drizzle-orm/node-postgres/migrator";
import { Client } from "pg";
import { engine, migrationsFolder, sqliteFile } from "./engine";
import { openSqlite } from "./sqlite";
import { createTriggers } from "./triggers";

const LOCK = 428_2026;

/** Brings the database to the schema of this build; safe to call at every start. Throws when it cannot. */
export async function migrate(options: { file?: string; url?: string; folder?: string } = {}): Promise<void> {
  const folder = options.folder ?? migrationsFolder();
  checkJournal(folder);
  if (engine === "postgres") await onPostgres(options.url ?? process.env.DATABASE_URL ?? "", folder);
  else await onSqlite(options.file ?? sqliteFile(), folder);
}

/** Drizzle skips a migration that is older than the newest applied one, without a word; so times must strictly rise. */
export function checkJournal(folder = migrationsFolder()): void {
  const journal: { entries: { when: number; tag: string }[] } = JSON.parse(
    readFileSync(join(folder, "meta", "_journal.json"), "utf8"),
  );
  journal.entries.forEach((entry, i) => {
    const before = journal.entries[i - 1];
    if (before && entry.when <= before.when)
      throw new Error(`Migration ${entry.tag} is dated before ${before.tag} and would be skipped: generate it again`);
  });
}

/** SHA-256 of each migration of this build, oldest first. */
export function expectedHashes(folder = migrationsFolder()): string[] {
  return readMigrationFiles({ migrationsFolder: folder }).map((m) => m.hash);
}

/** Applied hashes must be exactly the files of this build; a later or edited one means another build's database. */
function assertApplied(applied: string[], expected: string[]) {
  if (applied.length !== expected.length || expected.some((hash, i) => hash !== applied[i]))
    throw new Error(
      `The database was made by another build (${applied.length} migrations applied, ${expected.length} known): take the build that made it, or restore the backup taken before it was upgraded`,
    );
}

async function onSqlite(file: string, folder: string) {
  const isNew = !existsSync(file);
  const raw = openSqlite(file, "writer");
  try {
    const applied = () => hashesOf(raw);
    const expected = expectedHashes(folder);
    const pending = expected.length - applied().length;
    if (pending > 0 && !isNew && applied().length > 0) {
      const backups = join(dirname(file), "backups");
      mkdirSync(backups, { recursive: true });
      await raw.backup(join(backups, `before-migration-${Date.now()}.db`));
    }
    // A table rebuild drops the old table; with foreign keys on that would delete child rows,
    // and inside the migrator's transaction the pragma has no effect.
    raw.pragma("foreign_keys = OFF");
    migrateSqlite(drizzleSqlite(raw), { migrationsFolder: folder });
    const broken = raw.pragma("foreign_key_check");
    if (Array.isArray(broken) && broken.length > 0)
      throw new Error(`${broken.length} rows point at nothing after the migration; the backup is in data/backups`);
    raw.pragma("foreign_keys = ON");
    assertApplied(applied(), expected);
    for (const statement of createTriggers()) raw.exec(statement);
  } finally {
    raw.close();
  }
}

function hashesOf(raw: ReturnType<typeof openSqlite>): string[] {
  const known = raw.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get();
  if (!known) return [];
  return raw.prepare("select hash from __drizzle_migrations order by created_at").pluck().all().map(String);
}

async function onPostgres(connectionString: string, folder: string) {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
    await migratePostgres(drizzlePostgres(client), { migrationsFolder: folder });
    const { rows } = await client.query<{ hash: string }>(
      "select hash from drizzle.__drizzle_migrations order by created_at",
    );
    assertApplied(
      rows.map((row) => row.hash),
      expectedHashes(folder),
    );
    for (const statement of createTriggers()) await client.query(statement);
  } finally {
    await client.end();
  }
}
