import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { closeConnections } from "./index";
import { engine } from "./engine";
import { expectedHashes, migrate } from "./migrate";

/**
 * An empty, migrated database of its own for one test file, on the engine under test; `close()` removes it.
 * SQLite copies a migrated file; PostgreSQL clones a template on the server named by ZHIYA_TEST_POSTGRES.
 */
export async function freshDatabase(): Promise<{ close: () => Promise<void> }> {
  await closeConnections();
  return engine === "postgres" ? freshPostgres() : freshSqlite();
}

/** Names the template: another one for every set of migrations. */
const mark = () => createHash("sha256").update(expectedHashes().join()).digest("hex").slice(0, 16);

async function freshSqlite() {
  const template = join(tmpdir(), `zhiya-template-${mark()}.db`);
  if (!existsSync(template)) {
    const making = mkdtempSync(join(tmpdir(), "zhiya-making-"));
    await migrate({ file: join(making, "zhiya.db") });
    renameSync(join(making, "zhiya.db"), template);
    rmSync(making, { recursive: true });
  }
  const folder = mkdtempSync(join(tmpdir(), "zhiya-test-"));
  mkdirSync(folder, { recursive: true });
  copyFileSync(template, join(folder, "zhiya.db"));
  process.env.ZHIYA_DATA_DIR = folder;
  return {
    close: async () => {
      await closeConnections();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freshPostgres() {
  const server = process.env.ZHIYA_TEST_POSTGRES;
  if (!server) throw new Error("ZHIYA_TEST_POSTGRES must name a PostgreSQL server for tests");
  const template = `zhiya_template_${mark()}`;
  const name = `zhiya_test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  const urlOf = (database: string) => Object.assign(new URL(server), { pathname: `/${database}` }).toString();
  const admin = new Client({ connectionString: server });
  await admin.connect();
  try {
    // Cloning needs the template unused, so making and cloning go one at a time across test processes.
    await admin.query("SELECT pg_advisory_lock(426)");
    const known = await admin.query("SELECT 1 FROM pg_database WHERE datname = $1", [template]);
    if (known.rowCount === 0) {
      await admin.query(`CREATE DATABASE ${template}`);
      await migrate({ url: urlOf(template) });
    }
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  } finally {
    await admin.end();
  }
  process.env.DATABASE_URL = urlOf(name);
  return {
    close: async () => {
      await closeConnections();
      const again = new Client({ connectionString: server });
      await again.connect();
      await again.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await again.end();
    },
  };
}
