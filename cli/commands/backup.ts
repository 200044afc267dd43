import { existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { dataFolder, engine, sqliteFile } from "../../db/engine";
import { openSqlite } from "../../db/sqlite";

/** Copies the embedded database while it is in use, and checks the copy; for PostgreSQL it says how. */
export async function backup() {
  if (engine === "postgres") return sayPostgres(new URL(process.env.DATABASE_URL ?? ""));
  if (!existsSync(sqliteFile())) throw new Error(`there is no database at ${sqliteFile()}`);
  const folder = join(dataFolder(), "backups");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const copy = join(folder, `zhiya-${new Date().toISOString().replace(/[:.]/g, "")}.db`);
  const source = openSqlite(sqliteFile(), "reader");
  try {
    await source.backup(copy);
  } finally {
    source.close();
  }
  const found = problemsOf(copy);
  if (found.length > 0) {
    rmSync(copy, { force: true });
    throw new Error(`the copy did not pass its check and was removed: ${found.join("; ")}`);
  }
  console.log(`${copy}\n${(statSync(copy).size / 1e6).toFixed(1)} MB, integrity and foreign keys checked.`);
  console.log("Keep the whole data folder with it: the secret there belongs to the sessions and links.");
}

function problemsOf(file: string): string[] {
  const raw = openSqlite(file, "reader");
  try {
    const integrity = String(raw.pragma("integrity_check", { simple: true }));
    const broken = raw.pragma("foreign_key_check");
    const rows = Array.isArray(broken) ? broken.length : 0;
    return [...(integrity === "ok" ? [] : [integrity]), ...(rows > 0 ? [`${rows} rows point at nothing`] : [])];
  } finally {
    raw.close();
  }
}

function sayPostgres(url: URL) {
  const file = `zhiya-${new Date().toISOString().slice(0, 10)}.dump`;
  const port = url.port || "5432";
  console.log("PostgreSQL is copied by its own tool, while in use:");
  console.log(
    `  pg_dump --format=custom --host=${url.hostname} --port=${port} --username=${url.username} --file=${file} ${url.pathname.slice(1)}`,
  );
  console.log("and put back into an empty database by:");
  console.log(
    `  pg_restore --no-owner --host=${url.hostname} --port=${port} --username=${url.username} --dbname=<empty database> ${file}`,
  );
}
