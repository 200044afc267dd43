import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { clean } from "./template";

const sampleAccounts = z.array(
  z.object({ role: z.string(), name: z.string(), login: z.string(), password: z.string() }),
);
export type SampleAccount = z.infer<typeof sampleAccounts>[number];

export type TestServer = { url: string; folder: string; accounts: SampleAccount[]; stop: () => Promise<void> };

/** Serves the production build on a free port with its own copy of the sample data. `env` adds to the environment. */
export async function startServer(env: Record<string, string> = {}): Promise<TestServer> {
  const template = process.env.ZHIYA_TEMPLATE;
  if (!template) throw new Error("ZHIYA_TEMPLATE is not set: e2e/support/template.ts makes it");
  const folder = mkdtempSync(join(tmpdir(), "zhiya-journey-"));
  cpSync(template, folder, { recursive: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const own = { NODE_ENV: "production" as const, HOST: "127.0.0.1", PORT: String(port), ZHIYA_DATA_DIR: folder };
  const child = spawn(process.execPath, ["cli/serve.mjs"], {
    env: { ...process.env, ...clean, ...own, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part) => (log = `${log}${part}`.slice(-20_000)));
  const end = () => void child.kill("SIGKILL");
  process.once("exit", end);

  const stop = async () => {
    process.off("exit", end);
    if (child.exitCode === null) {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await Promise.race([gone, sleep(20_000).then(end)]);
    }
    rmSync(folder, { recursive: true, force: true });
  };

  for (let tries = 0; tries < 300 && child.exitCode === null; tries++) {
    const ready = await fetch(`${url}/api/ready`).catch(() => null);
    if (ready?.ok) return { url, folder, accounts: readAccounts(folder), stop };
    await sleep(100);
  }
  await stop();
  throw new Error(`The server was not ready within 30 s:\n${log}`);
}

function readAccounts(folder: string): SampleAccount[] {
  return sampleAccounts.parse(JSON.parse(readFileSync(join(folder, "sample-accounts.json"), "utf8")));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject).listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
