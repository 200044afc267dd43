import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname ?? "bench/parts", "../..");

/** The bare product: a root layout, and for each page one dynamic Server Component that draws a tree read at module load. */
const CONFIG = `export default { turbopack: { root: ${JSON.stringify(root)} } };\n`;
const LAYOUT = `export default function Layout({ children }) {
  return <html lang="zh-CN"><body>{children}</body></html>;
}\n`;
const PAGE = `import { createElement, Fragment } from "react";
import { connection } from "next/server";
import tree from "./tree.json";

const draw = (node) => typeof node === "string" ? node : createElement(node[0], node[1], ...node[2].map(draw));

export default async function Page() {
  await connection();
  return createElement(Fragment, null, ...tree.map(draw));
}\n`;
const SERVER = `import { createServer } from "node:http";
import next from "next";

const server = createServer((request, response) => app.getRequestHandler()(request, response));
server.keepAliveTimeout = 65_000;
const port = Number(process.env.PORT);
const app = next({ dev: false, dir: import.meta.dirname ?? process.cwd(), hostname: "127.0.0.1", port, httpServer: server });
await app.prepare();
server.listen(port, "127.0.0.1");
process.on("SIGTERM", () => process.exit(0));\n`;

/** A handler that reads what was sent and answers a text read at module load: nothing else is asked of it. */
const ROUTE = `import said from "./said.json";

const headers = { "content-type": said.type };
export const dynamic = "force-dynamic";
export const GET = () => new Response(said.text, { headers });
export const POST = async (request) => [await request.json()] && new Response(said.text, { headers });\n`;

export type Said = { type: string; text: string };

/**
 * Writes and builds the bare app with the project's own Next; page n answers at /p<n>, handler n at /r<n>. Answers the
 * script that serves it.
 */
export function buildBare(folder: string, trees: readonly string[], handlers: readonly Said[] = []): string {
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  write("package.json", '{ "private": true, "type": "module" }\n');
  write("next.config.mjs", CONFIG);
  write("app/layout.jsx", LAYOUT);
  write("server.mjs", SERVER);
  for (const [n, tree] of trees.entries()) {
    write(`app/p${n}/page.jsx`, PAGE);
    write(`app/p${n}/tree.json`, tree);
  }
  for (const [n, said] of handlers.entries()) {
    write(`app/r${n}/route.js`, ROUTE);
    write(`app/r${n}/said.json`, JSON.stringify(said));
  }
  const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  const next = path.join(root, "node_modules/next/dist/bin/next");
  const { status, stdout, stderr } = spawnSync(process.execPath, [next, "build"], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  if (status !== 0)
    throw new Error(`The bare pages did not build:
${stdout}${stderr}`);
  return path.join(folder, "server.mjs");
}
