import { AsyncLocalStorage } from "node:async_hooks";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { sealHeaders } from "./parts/headers.mjs";
import { say, stop } from "./parts/say.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What must end before the process does: jobs add themselves to this set. */
export const stopping = (globalThis[Symbol.for("zhiya.stop")] ??= new Set());

/**
 * An HTTP server that knows its peers: every request passes `sealHeaders` before `handle`.
 * `close(patience)` refuses new connections and lets those in flight finish, `patience` ms at most.
 */
export function sealedServer(handle, { hops = 0 } = {}) {
  const server = createServer((request, response) => {
    sealHeaders(request, hops);
    Promise.resolve(handle(request, response)).catch((error) => {
      process.stderr.write(`${error?.stack ?? error}\n`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  // Before Next's own listener, which it adds with the first request.
  server.on("upgrade", (request) => sealHeaders(request, hops));
  // Upgraded sockets (the reload channel of development) leave the server's own list: they are kept here.
  const upgraded = new Set();
  server.on("upgrade", (_, socket) => {
    upgraded.add(socket);
    socket.once("close", () => upgraded.delete(socket));
  });
  const close = (patience) =>
    new Promise((resolve) => {
      const timer = setTimeout(() => server.closeAllConnections(), patience);
      // A kept connection falls idle when its last answer is out, and would hold the server until it times out.
      const sweep = setInterval(() => server.closeIdleConnections(), 50);
      server.close(() => resolve([clearTimeout(timer), clearInterval(sweep)]));
      for (const socket of upgraded) socket.destroy();
    });
  return { server, close };
}

/** Serves the product until SIGINT or SIGTERM; answers the port once it listens. */
export async function serve({ dev = false, host, port, hops = 0, patience = 15_000 }) {
  process.env.NODE_ENV = dev ? "development" : "production";
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  const { default: next } = await import("next");
  let app;
  // A page may say its own status (lib/pages/mutations.ts).
  const answers = (globalThis.zhiyaAnswers ??= new AsyncLocalStorage());
  const handle = (request, response) => answers.run(response, () => app.getRequestHandler()(request, response));
  const { server, close } = sealedServer(handle, { hops });
  server.keepAliveTimeout = 65_000;
  app = next({ dev, dir: root, hostname: host, port, httpServer: server });
  await app.prepare();
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, host, resolve));

  let ending = false;
  const end = async () => {
    if (ending) process.exit(1);
    ending = true;
    // Whatever still hangs after that does not keep the process.
    setTimeout(() => process.exit(1), patience + 10_000).unref();
    await close(patience);
    await Promise.allSettled([...stopping].map((stopOne) => stopOne()));
    await app.close().catch(() => {});
    process.exit(0);
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
  return server.address().port;
}

/** Serves with the environment's own settings. */
export async function serveFrom(env, { dev = false, host = "127.0.0.1" } = {}) {
  const address = env.HOST ?? host;
  const port = await serve({ dev, host: address, port: env.PORT, hops: env.ZHIYA_TRUST_PROXY }).catch((error) => {
    if (error?.code === "EADDRINUSE") stop(`Port ${env.PORT} is in use; choose another with PORT=…`);
    throw error;
  });
  return { address, port };
}

if (import.meta.url === pathToFileURL(path.resolve(process.argv[1] ?? "")).href) {
  const { environment } = await import("./parts/environment.mjs");
  const { address, port } = await serveFrom(await environment(), { dev: process.argv.includes("--dev") });
  say(`Listening on http://${address.includes(":") ? `[${address}]` : address}:${port}`);
}
