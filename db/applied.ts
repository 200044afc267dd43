import { asc, sql } from "drizzle-orm";
import { engine } from "./engine";
import { expectedHashes } from "./migrate";
import type { Executor } from "./work";

let expected: string[] | undefined;

/** True when exactly this build's migrations are applied to the database that answers. */
export async function migrationsApplied(executor: Executor): Promise<boolean> {
  const table = engine === "postgres" ? sql`drizzle.__drizzle_migrations` : sql`__drizzle_migrations`;
  const rows = await executor.select({ hash: sql<string>`hash` }).from(table).orderBy(asc(sql`created_at`));
  expected ??= expectedHashes();
  return rows.length === expected.length && expected.every((hash, i) => hash === rows[i]?.hash);
}
