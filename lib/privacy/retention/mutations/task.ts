import "server-only";
import type { AnyColumn, SQL, Table } from "drizzle-orm";
import type { Executor } from "@/db";
import type { DataKind } from "../../rules/retention";

/** One thing that the retention job does: which rows have had their time, and what becomes of them. */
export type Task = {
  kind: DataKind;
  table: Table;
  id: AnyColumn;
  /** The rows whose time is over; a row that was forgotten is not due again. `before`: the kind's cutoff. */
  due: (executor: Executor, before: Date, now: Date) => SQL | undefined;
  /** Forgets these rows, in the running work. */
  forget?: (tx: Executor, ids: string[], now: Date) => Promise<unknown>;
  /** The table is append-only: it is done under the purge's pass. */
  purges?: boolean;
  /** Instead: each row in a transaction of its own. */
  alone?: (id: string, now: Date) => Promise<unknown>;
};
