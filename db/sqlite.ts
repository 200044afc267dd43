import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { typed } from "./columns";
import { groupCommit } from "./group-commit";
import type { Executor, Work } from "./work";

export type SqliteConnections = {
  engine: "sqlite";
  read: Executor;
  write: <T>(work: Work<T>) => Promise<T>;
  reader: Database.Database;
  writer: Database.Database;
  close: () => Promise<void>;
};

/** One raw connection with the pragmas that the promise rests on; they are asserted, not assumed. */
export function openSqlite(file: string, mode: "reader" | "writer"): Database.Database {
  mkdirSync(dirname(file), { recursive: true });
  const raw = new Database(file, { timeout: mode === "reader" ? 2000 : 0 });
  raw.pragma("journal_mode = WAL");
  raw.pragma("synchronous = FULL");
  raw.pragma("foreign_keys = ON");
  raw.pragma("temp_store = MEMORY");
  raw.pragma("cache_size = -16000");
  if (mode === "reader") raw.pragma("query_only = ON");
  assertPragmas(raw);
  return raw;
}

function assertPragmas(raw: Database.Database) {
  const found = ["journal_mode", "synchronous", "foreign_keys"].map((p) => String(raw.pragma(p, { simple: true })));
  if (found.join() !== "wal,2,1")
    throw new Error(`SQLite refused its settings: journal_mode, synchronous, foreign_keys are ${found.join()}`);
}

const executor = (raw: Database.Database) => typed<Executor>(drizzle(raw));

/** Opens the embedded database: one reader, one writer behind a group-commit queue. */
export function connectSqlite(file: string): SqliteConnections {
  const writer = openSqlite(file, "writer");
  const reader = openSqlite(file, "reader");
  const queue = groupCommit(writer, executor(writer));
  return {
    engine: "sqlite",
    read: executor(reader),
    write: queue.write,
    reader,
    writer,
    close: async () => {
      await queue.idle();
      reader.close();
      writer.close();
    },
  };
}
