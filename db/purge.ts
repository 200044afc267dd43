import { sql } from "drizzle-orm";
import { connections } from "./index";
import { createTriggers, dropTriggers, PURGE_PASS } from "./triggers";
import type { Executor } from "./work";

/**
 * The one way past the append-only triggers: for what has had its time, for a deleted person's words, for samples.
 * The caller writes an audit row in the same transaction; afterwards the triggers stand again.
 */
export async function purging<T>(tx: Executor, work: () => Promise<T>): Promise<T> {
  await lift(tx, true);
  const answer = await work();
  await lift(tx, false);
  return answer;
}

/** On PostgreSQL a pass that this transaction alone holds; on SQLite, with its one writer, the triggers themselves go. */
async function lift(tx: Executor, up: boolean) {
  const open = connections();
  if (open.engine === "sqlite")
    for (const statement of up ? dropTriggers() : createTriggers()) open.writer.exec(statement);
  else await tx.execute(sql`select set_config(${PURGE_PASS}, ${up ? "on" : "off"}, true)`);
}
