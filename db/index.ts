import { dataFolder, engine, sqliteFile } from "./engine";
import { connectPostgres, type PostgresConnections } from "./postgres";
import { connectSqlite, type SqliteConnections } from "./sqlite";
import { type Executor, inWork, type Work } from "./work";
import { typed } from "./columns";

export * from "./schema";
export type { Executor } from "./work";
export { dataFolder, engine };

type Connections = SqliteConnections | PostgresConnections;

declare global {
  // One writer per process, also across reloads of modules in development.
  var zhiyaConnections: Connections | undefined;
}

/** The open connections; opened at first use, never at import (`next build` imports from several workers). */
export function connections(): Connections {
  globalThis.zhiyaConnections ??=
    engine === "postgres" ? connectPostgres(process.env.DATABASE_URL ?? "") : connectSqlite(sqliteFile());
  return globalThis.zhiyaConnections;
}

export async function closeConnections() {
  const open = globalThis.zhiyaConnections;
  globalThis.zhiyaConnections = undefined;
  await open?.close();
}

/** Reads. Inside a work it throws: a read beside the transaction would see another state of the world. */
export const db: Executor = new Proxy(typed<Executor>({}), {
  get(_, property) {
    if (inWork.getStore())
      throw new Error("Inside a work use its tx, not db: pass the executor on as the first argument");
    const executor = connections().read;
    const value: unknown = Reflect.get(executor, property, executor);
    return typeof value === "function" ? value.bind(executor) : value;
  },
});

/**
 * Writes. The promise, the same on both engines: the work runs as if it were alone, and if it throws or answers
 * `{ ok: false }` nothing happened.
 * @param options.alone what it must be alone with, such as "position:…" or "volunteer:…"; PostgreSQL locks these names,
 *   SQLite has one writer anyway. Without names PostgreSQL runs it SERIALIZABLE and again on conflict.
 */
export function transaction<T>(work: Work<T>, options: { alone?: readonly string[] } = {}): Promise<T> {
  if (inWork.getStore()) throw new Error("A transaction inside a work: call the inner function with the outer tx");
  const open = connections();
  return open.engine === "sqlite" ? open.write(work) : open.write(work, options.alone ?? []);
}
