import * as pg from "drizzle-orm/pg-core";
import * as lite from "drizzle-orm/sqlite-core";
import { engine } from "./engine";
import { uuidv7 } from "./id";

/**
 * The one cast of the project. Guarantee: SQLite's builders take the same calls as PostgreSQL's for every kind
 * in this kit, and awaiting one of its queries gives the same rows; db's own tests run on both engines.
 */
export function typed<T>(value: unknown): T {
  return value as T;
}

const postgresKit = {
  table: pg.pgTable,
  text: pg.text,
  integer: pg.integer,
  boolean: (name: string) => pg.boolean(name),
  instant: (name: string) => pg.timestamp(name, { withTimezone: true, precision: 3, mode: "date" }),
  json: (name: string) => pg.jsonb(name),
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
  primaryKey: pg.primaryKey,
  check: pg.check,
};

const sqliteKit = {
  table: lite.sqliteTable,
  text: lite.text,
  integer: lite.integer,
  boolean: (name: string) => lite.integer(name, { mode: "boolean" }),
  instant: (name: string) => lite.integer(name, { mode: "timestamp_ms" }),
  json: (name: string) => lite.text(name, { mode: "json" }),
  index: lite.index,
  uniqueIndex: lite.uniqueIndex,
  primaryKey: lite.primaryKey,
  check: lite.check,
};

export const { table, text, integer, boolean, instant, json, index, uniqueIndex, primaryKey, check } =
  engine === "postgres" ? postgresKit : typed<typeof postgresKit>(sqliteKit);

/** The primary key of every table: a UUIDv7 made by the application, so that ids sort by the time they were made. */
export const id = () => text("id").primaryKey().$defaultFn(uuidv7);
