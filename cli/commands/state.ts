import { and, eq, isNull } from "drizzle-orm";
import { statSync } from "node:fs";
import { join } from "node:path";
import { accounts, dataFolder, db } from "../../db";

/** Says in one line of JSON what `npm start` needs to know of the data. */
export async function state() {
  const found = await db.select({ id: accounts.id }).from(accounts).where(eq(accounts.isSample, true)).limit(1);
  const admins = await db
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.role, "admin"), isNull(accounts.disabledAt)))
    .limit(1);
  const accountsFile = join(dataFolder(), "sample-accounts.json");
  const loadedAt = statSync(accountsFile, { throwIfNoEntry: false })?.mtimeMs;
  const days = loadedAt === undefined ? null : Math.floor((Date.now() - loadedAt) / 86_400_000);
  console.log(JSON.stringify({ sample: found.length > 0, sampleDays: days, admin: admins.length > 0, accountsFile }));
}
