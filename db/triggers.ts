import { engine } from "./engine";

/** Tables whose rows are never changed or removed, said to the database itself because the schema builder cannot. */
export const APPEND_ONLY = ["audit_entries", "attendance_marks", "service_records", "training_records"] as const;
/** On PostgreSQL: a setting of one transaction that lets a purge through (db/purge.ts). */
export const PURGE_PASS = "zhiya.purge";
const ACTS = ["update", "delete"] as const;

const name = (table: string, act: string) => `${table}_no_${act}`;

/** Statements that (re)create the triggers; run after each migration. */
export function createTriggers(): string[] {
  return APPEND_ONLY.flatMap((table) => (engine === "postgres" ? onPostgres(table) : onSqlite(table)));
}

/** For SQLite only: PostgreSQL has the pass. */
export function dropTriggers(): string[] {
  return APPEND_ONLY.flatMap((table) => ACTS.map((act) => `DROP TRIGGER IF EXISTS ${name(table, act)}`));
}

/** Names every database in service must have. */
export function expectedTriggers(): string[] {
  return APPEND_ONLY.flatMap((table) => ACTS.map((act) => name(table, act)));
}

function onSqlite(table: string): string[] {
  return ACTS.map(
    (act) =>
      `CREATE TRIGGER IF NOT EXISTS ${name(table, act)} BEFORE ${act.toUpperCase()} ON ${table} ` +
      `BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`,
  );
}

function onPostgres(table: string): string[] {
  return [
    `CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ` +
      `IF current_setting('${PURGE_PASS}', true) IS DISTINCT FROM 'on' THEN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END IF; ` +
      `IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW; END $$`,
    ...ACTS.flatMap((act) => [
      `DROP TRIGGER IF EXISTS ${name(table, act)} ON ${table}`,
      `CREATE TRIGGER ${name(table, act)} BEFORE ${act.toUpperCase()} ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    ]),
  ];
}
