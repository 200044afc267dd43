import "server-only";
import { type Executor, settings as table } from "@/db";
import { type Settings, settingsFrom } from "./rules";

/** Today's settings. */
export async function readSettings(executor: Executor): Promise<Settings> {
  return settingsFrom(await executor.select({ key: table.key, value: table.value }).from(table));
}
