import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { auditEntries, closeConnections, connections, db, engine, regions, transaction } from "./index";
import { migrationsFolder, sqliteFile } from "./engine";
import { checkJournal, migrate } from "./migrate";
import { ensureRegions } from "./seed/regions";
import { freshDatabase } from "./testing";

type Journal = { entries: { idx: number; version: string; when: number; tag: string; breakpoints: boolean }[] };

let database: Awaited<ReturnType<typeof freshDatabase>>;
let folder: string;
beforeEach(async () => {
  database = await freshDatabase();
  folder = mkdtempSync(join(tmpdir(), "zhiya-migrations-"));
  cpSync(migrationsFolder(), folder, { recursive: true });
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

/** Adds a later migration to this test's copy of the folder. */
function add(tag: string, statements: string[], when?: number) {
  const path = join(folder, "meta", "_journal.json");
  const journal: Journal = JSON.parse(readFileSync(path, "utf8"));
  const last = journal.entries.at(-1);
  if (!last) throw new Error("no migrations");
  journal.entries.push({ ...last, idx: last.idx + 1, tag, when: when ?? last.when + 1000 });
  writeFileSync(path, JSON.stringify(journal));
  writeFileSync(join(folder, `${tag}.sql`), statements.join("\n--> statement-breakpoint\n"));
}

/** Where this test's database is, as the runner is told. */
const target = () => (engine === "postgres" ? { url: process.env.DATABASE_URL ?? "" } : { file: sqliteFile() });

async function upgrade() {
  await closeConnections();
  await migrate({ ...target(), folder });
}

describe("the migration runner", () => {
  it("changes nothing when there is nothing to do", async () => {
    await upgrade();
    await upgrade();
    expect(await db.select().from(regions)).toEqual([]);
  });

  it("applies a later migration to a database with rows", async () => {
    await transaction((tx) => ensureRegions(tx));
    add("0001_note", ["ALTER TABLE regions ADD COLUMN note text"]);
    await upgrade();
    expect(await db.select({ note: sql<string | null>`note` }).from(regions)).toHaveLength(15);
  });

  it("refuses migrations that are out of order, which drizzle would skip without a word", () => {
    add("0001_earlier", ["SELECT 1"], 1);
    expect(() => checkJournal(folder)).toThrow(/would be skipped/);
  });

  it("refuses a database that a later build made", async () => {
    add("0001_later", ["ALTER TABLE regions ADD COLUMN later text"]);
    await upgrade();
    await closeConnections();
    await expect(migrate(target())).rejects.toThrow(/another build/);
  });

  it("refuses a migration that was edited after it was applied", async () => {
    const [file = ""] = readdirSync(folder).filter((name) => name.endsWith(".sql"));
    writeFileSync(join(folder, file), `${readFileSync(join(folder, file), "utf8")}\n-- edited`);
    await expect(upgrade()).rejects.toThrow(/another build/);
  });

  it("leaves the audit log append-only", async () => {
    await transaction((tx) =>
      tx
        .insert(auditEntries)
        .values({ at: new Date(), act: "test", subjectKind: "system", subjectId: "1", facts: {} })
        .returning(),
    );
    await expect(transaction((tx) => tx.update(auditEntries).set({ act: "other" }).returning())).rejects.toThrow();
    await expect(transaction((tx) => tx.delete(auditEntries).returning())).rejects.toThrow();
    expect((await db.select().from(auditEntries)).map((entry) => entry.act)).toEqual(["test"]);
  });
});

const onSqlite = engine === "sqlite" ? describe : () => {};
onSqlite("on SQLite", () => {
  const raw = () => {
    const open = connections();
    if (open.engine !== "sqlite") throw new Error("not SQLite");
    return open.writer;
  };
  const REBUILD = [
    "PRAGMA foreign_keys=OFF",
    "CREATE TABLE new_parent (id text PRIMARY KEY, name text)",
    "INSERT INTO new_parent SELECT id, name FROM parent",
    "DROP TABLE parent",
    "ALTER TABLE new_parent RENAME TO parent",
    "PRAGMA foreign_keys=ON",
  ];
  function family() {
    raw().exec(
      "CREATE TABLE parent (id text PRIMARY KEY, name text); CREATE TABLE child (id text, parent text REFERENCES parent(id) ON DELETE CASCADE); INSERT INTO parent VALUES ('p', 'P'); INSERT INTO child VALUES ('c', 'p')",
    );
  }

  it("rebuilds a table without losing the rows that point at it", async () => {
    family();
    add("0001_rebuild", REBUILD);
    await upgrade();
    expect(raw().prepare("select count(*) from child").pluck().get()).toBe(1);
  });

  it("negative control: drizzle's own migrate, with foreign keys on, deletes them", async () => {
    family();
    add("0001_rebuild", REBUILD);
    const { drizzle } = await import("drizzle-orm/better-sqlite3");
    const { migrate: plain } = await import("drizzle-orm/better-sqlite3/migrator");
    plain(drizzle(raw()), { migrationsFolder: folder });
    expect(raw().prepare("select count(*) from child").pluck().get()).toBe(0);
  });

  it("refuses to serve when rows point at nothing afterwards, and has kept a backup", async () => {
    family();
    add("0001_orphan", ["DELETE FROM parent"]);
    await expect(upgrade()).rejects.toThrow(/point at nothing/);
    expect(readdirSync(join(process.env.ZHIYA_DATA_DIR ?? "", "backups"))).toHaveLength(1);
  });
});
