import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

export type Server = {
  url: string;
  ask: (path: string, cookie: string) => Promise<string>;
  cpu: () => number;
  stop: () => Promise<void>;
};

/** USER_HZ: the unit in which Linux tells a process's time. */
const TICKS_PER_SECOND = 100;

/** A server in one process of its own, asked over one kept connection; `cpu` tells what the process has used, in ms. */
export async function startServer(script: string, env: Record<string, string>): Promise<Server> {
  const port = await freePort();
  const own = { NODE_ENV: "production" as const, HOST: "127.0.0.1", PORT: String(port), NEXT_TELEMETRY_DISABLED: "1" };
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, ...own, ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const end = () => void child.kill("SIGKILL");
  process.once("exit", end);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const server: Server = {
    url: `http://127.0.0.1:${port}`,
    ask: (path, cookie) => body(agent, port, path, cookie),
    cpu: () => cpuOf(child),
    stop: async () => {
      agent.destroy();
      process.off("exit", end);
      if (child.exitCode !== null) return;
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await Promise.race([gone, sleep(20_000).then(end)]);
    },
  };
  for (let tries = 0; tries < 600 && child.exitCode === null; tries++) {
    if (await listens(port)) return server;
    await sleep(100);
  }
  await server.stop();
  throw new Error(`${script} did not listen within a minute`);
}

/** User and system time of a process with all its threads: from /proc, elsewhere (macOS) from ps, which is coarser. */
function cpuOf({ pid }: ChildProcess): number {
  const file = `/proc/${pid}/stat`;
  if (existsSync(file)) {
    const text = readFileSync(file, "utf8");
    // The program's name stands in brackets and may hold blanks; utime and stime are the 14th and 15th fields.
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND;
  }
  const shown = execFileSync("ps", ["-o", "cputime=", "-p", String(pid)], { encoding: "utf8" }).trim();
  return 1000 * shown.split(/[-:]/).reduce((sum, part) => sum * 60 + Number(part), 0);
}

function body(agent: Agent, port: number, path: string, cookie: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get({ agent, host: "127.0.0.1", port, path, headers: { cookie, "accept-language": "zh-CN" } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("error", reject);
      answer.on("end", () => {
        if (answer.statusCode === 200) resolve(Buffer.concat(parts).toString("utf8"));
        else reject(new Error(`${path} answered ${answer.statusCode}`));
      });
    }).on("error", reject);
  });
}

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    get({ host: "127.0.0.1", port, path: "/api/ready" }, (answer) => resolve([answer.resume()].length > 0)).on(
      "error",
      () => resolve(false),
    );
  });

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
