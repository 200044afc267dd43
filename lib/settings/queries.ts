import "server-only";
import { desc, eq } from "drizzle-orm";
import { accounts, auditEntries, db, type Executor, settings as table } from "@/db";
import { type Settings, settingsFrom, type Texts, textsFrom } from "./rules";

const stored = (executor: Executor) => executor.select({ key: table.key, value: table.value }).from(table);

/** Today's settings. */
export async function readSettings(executor: Executor = db): Promise<Settings> {
  return settingsFrom(await stored(executor));
}

/** What the unit says of itself on public pages. */
export async function readTexts(executor: Executor = db): Promise<Texts> {
  return textsFrom(await stored(executor));
}

/** Settings and texts in one statement, for the settings page. */
export async function readAllSettings(executor: Executor = db): Promise<Settings & Texts> {
  const rows = await stored(executor);
  return { ...settingsFrom(rows), ...textsFrom(rows) };
}

/** The latest changes: who, when, what, why. */
export function latestSettingChanges() {
  return db
    .select({ id: auditEntries.id, at: auditEntries.at, by: accounts.name, facts: auditEntries.facts })
    .from(auditEntries)
    .leftJoin(accounts, eq(accounts.id, auditEntries.accountId))
    .where(eq(auditEntries.act, "settings.save"))
    .orderBy(desc(auditEntries.at))
    .limit(5);
}
