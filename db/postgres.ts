import { createHash } from "node:crypto";
import { drizzle } from "drizzle-orm/node-postgres";
import { Pool, type PoolClient } from "pg";
import { isSerializationFailure } from "./errors";
import { type Executor, lend, refused, type Work } from "./work";

export type PostgresConnections = {
  engine: "postgres";
  read: Executor;
  write: <T>(work: Work<T>, alone: readonly string[]) => Promise<T>;
  pool: Pool;
  close: () => Promise<void>;
};

const RETRIES = 20;

/** Two pools: a reader that the server itself keeps from writing, and a writer. */
export function connectPostgres(url: string): PostgresConnections {
  const reader = new Pool({ connectionString: url, max: 10, options: "-c default_transaction_read_only=on" });
  const pool = new Pool({ connectionString: url, max: 10 });
  // An idle connection that the server closes must not end the process.
  for (const p of [reader, pool]) p.on("error", () => {});
  return {
    engine: "postgres",
    read: drizzle(reader),
    write: (work, alone) => (alone.length > 0 ? keyed(pool, work, alone) : serializable(pool, work)),
    pool,
    close: async () => {
      await Promise.all([reader.end(), pool.end()]);
    },
  };
}

/** READ COMMITTED with advisory locks taken first: every later read is fresh, and nobody else holding a key runs. */
function keyed<T>(pool: Pool, work: Work<T>, alone: readonly string[]): Promise<T> {
  return withClient(pool, (client) =>
    attempt(client, "BEGIN", work, () =>
      client.query("SELECT pg_advisory_xact_lock(k) FROM unnest($1::bigint[]) AS k", [lockKeys(alone)]),
    ),
  );
}

/** SERIALIZABLE, run again when the server asks for it; for rare writes that no key describes. */
function serializable<T>(pool: Pool, work: Work<T>): Promise<T> {
  return withClient(pool, async (client) => {
    for (let left = RETRIES; ; left--) {
      try {
        return await attempt(client, "BEGIN ISOLATION LEVEL SERIALIZABLE", work);
      } catch (error) {
        if (left === 0 || !isSerializationFailure(error)) throw error;
      }
    }
  });
}

async function attempt<T>(client: PoolClient, begin: string, work: Work<T>, first?: () => Promise<unknown>) {
  await client.query(begin);
  try {
    await first?.();
    const answer = await lend(executorOf(client), work);
    await client.query(refused(answer) ? "ROLLBACK" : "COMMIT");
    return answer;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  }
}

const executors = new WeakMap<PoolClient, Executor>();

/** One executor per connection, so that its prepared queries stay with it. */
function executorOf(client: PoolClient): Executor {
  const executor = executors.get(client) ?? drizzle(client);
  executors.set(client, executor);
  return executor;
}

async function withClient<T>(pool: Pool, run: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = false;
  try {
    return await run(client);
  } catch (error) {
    broken = error instanceof Error && /Connection terminated|ECONNRESET/.test(error.message);
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Names of what the work must be alone with, as sorted 64-bit keys: one order for everybody, so no deadlock. */
function lockKeys(alone: readonly string[]): string[] {
  const keys = [...new Set(alone)].map((name) => createHash("sha256").update(name).digest().readBigInt64BE());
  return keys.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).map(String);
}
