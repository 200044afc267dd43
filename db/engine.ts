import { join, resolve } from "node:path";

/** Which engine: PostgreSQL exactly when DATABASE_URL names it, else the embedded SQLite. */
export type Engine = "sqlite" | "postgres";

export function engineOf(url: string | undefined): Engine {
  return /^postgres(ql)?:\/\//.test(url ?? "") ? "postgres" : "sqlite";
}

export const engine: Engine = engineOf(process.env.DATABASE_URL);

/** The folder of the embedded database, its backups and the secrets made at first start. */
export function dataFolder(): string {
  return resolve(/*turbopackIgnore: true*/ process.env.ZHIYA_DATA_DIR || "data");
}

export function sqliteFile(): string {
  return join(dataFolder(), "zhiya.db");
}

export function migrationsFolder(): string {
  return join(process.cwd(), "db", "migrations", engine);
}
