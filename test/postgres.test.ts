import { existsSync } from "node:fs";
import { Client } from "pg";
import { expect, test } from "vitest";
import { startPostgres } from "./postgres";

test("a server of our own answers, writes honestly, and is gone afterwards", async () => {
  const server = await startPostgres();
  const client = new Client({ connectionString: server.url });
  await client.connect();
  const { rows } = await client.query(
    "SELECT current_setting('fsync') AS fsync, current_setting('data_directory') AS folder",
  );
  await client.end();
  expect(rows[0].fsync).toBe("on");
  await server.stop();
  expect(existsSync(rows[0].folder)).toBe(false);
  await expect(new Client({ connectionString: server.url }).connect()).rejects.toThrow();
}, 60_000);
