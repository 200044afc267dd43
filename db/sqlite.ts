import { appendFileSync, mkdirSync } from "node:fs";
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
  const raw = new Database(file, { timeout: mode === "reader" ? 2000 : 0, verbose: noteStatement() });
  raw.pragma("journal_mode = WAL");
  raw.pragma("synchronous = FULL");
  raw.pragma("foreign_keys = ON");
  // What is deleted is overwritten: a removed name must not stand in a free page of the file.
  raw.pragma("secure_delete = ON");
  raw.pragma("temp_store = MEMORY");
  raw.pragma("cache_size = -16000");
  if (mode === "reader") raw.pragma("query_only = ON");
  assertPragmas(raw);
  keepStatements(raw);
  return raw;
}

/** Statements kept compiled per connection; a busy installation uses some hundreds of different ones. */
const KEPT = 500;

/** Drizzle compiles a statement anew for every call; the same text gives the same statement, so it is kept. */
function keepStatements(raw: Database.Database) {
  const compile = raw.prepare.bind(raw);
  const kept = new Map<string, Database.Statement>();
  raw.prepare = typed<typeof raw.prepare>((source: string) => {
    const statement = kept.get(source) ?? compile(source);
    // Oldest out: what is used comes back to the end.
    kept.delete(source);
    kept.set(source, statement);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return statement;
  });
}

/** For the test that counts statements: each becomes one line of the file named in the environment, without its values. */
function noteStatement() {
  const file = process.env.ZHIYA_STATEMENTS_FILE;
  if (!file) return undefined;
  return (sql?: unknown) =>
    appendFileSync(
      file,
      `${String(sql)
        .replace(/'(?:[^']|'')*'/g, "?")
        .replace(/\s+/g, " ")}\n`,
    );
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
