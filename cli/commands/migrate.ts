import { engine, sqliteFile } from "../../db/engine";
import { migrate } from "../../db/migrate";

/** Brings the database to the schema of this build. */
export async function migrateNow() {
  await migrate();
  console.log(`The database is at this version (${engine === "sqlite" ? sqliteFile() : "PostgreSQL"}).`);
}
