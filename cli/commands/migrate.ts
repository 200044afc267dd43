import { transaction } from "../../db";
import { engine, sqliteFile } from "../../db/engine";
import { migrate } from "../../db/migrate";
import { ensureRegions } from "../../db/seed/regions";

/** Brings the database to the schema of this build, and puts in the leagues that every installation has. */
export async function migrateNow() {
  await migrate();
  await transaction((tx) => ensureRegions(tx), { alone: ["regions"] });
  console.log(`The database is at this version (${engine === "sqlite" ? sqliteFile() : "PostgreSQL"}).`);
}
