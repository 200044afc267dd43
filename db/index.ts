import { sql } from "drizzle-orm";
import { dataFolder, engine, sqliteFile } from "./engine";
import { connectPostgres, type PostgresConnections } from "./postgres";
import { connectSqlite, type SqliteConnections } from "./sqlite";
import { typed } from "./columns";
import { type Executor, inWork, ownerOf, type Work } from "./work";

export * from "./schema";
export type { Executor } from "./work";
export { begins, holds } from "./like";
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

function reader(): Executor {
  if (inWork.getStore())
    throw new Error("Inside a work use its tx, not db: pass the executor on as the first argument");
  return connections().read;
}

/** Reads. Inside a work it throws: a read beside the transaction would see another state of the world. */
export const db: Executor = new Proxy(typed<Executor>({}), {
  get(_, property) {
    const executor = reader();
    const value: unknown = Reflect.get(executor, property, executor);
    return typeof value === "function" ? value.bind(executor) : value;
  },
});

const kept = new WeakMap<Executor, Map<string, unknown>>();

/**
 * A hot query, built once per connection and run with fresh values: building a query costs several times what SQLite
 * needs to answer it. Values come as `sql.placeholder`; where a column maps them (instants, JSON, booleans) and the
 * builder does not know it, as `sql.param(sql.placeholder(name), column)`; null instants and JSON are written, not passed.
 * @param name unique in the project; the server keeps the statement under it
 */
export function prepared<Q>(
  executor: Executor,
  name: string,
  build: (executor: Executor) => { prepare: (name: string) => Q },
): Q {
  const owner = executor === db ? reader() : ownerOf(executor);
  const queries = kept.get(owner) ?? new Map<string, unknown>();
  kept.set(owner, queries);
  if (!queries.has(name)) queries.set(name, build(owner).prepare(name));
  // What stands under a name was built for it: one name, one build.
  return typed<Q>(queries.get(name));
}

/** A list in a prepared query: as many placeholders as values, which is part of what its name must say. */
export const listed = (name: string, values: readonly string[]) => ({
  placeholders: values.map((_, n) => sql.placeholder(`${name}${n}`)),
  values: Object.fromEntries(values.map((value, n) => [`${name}${n}`, value])),
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
