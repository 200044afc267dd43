import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { buildBare } from "./parts/bare";
import { openReader } from "./parts/markup";
import { type Server, startServer } from "./parts/server";

/**
 * Server CPU (user and system) of each page against a bare Next page that draws the same elements without data, session,
 * words or headers of its own, served the same way by the same Next. Both are asked in turns, so drift cancels out.
 */
const WARM = 30;
const ROUNDS = 6;
const EACH = 20;
const MANY = 2000;
const GOAL = 2;

const folder = mkdtempSync(path.resolve("bench", "out-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const data = (name: string) => path.join(folder, name);
mkdirSync(data("sample"));
process.env.ZHIYA_DATA_DIR = data("sample");
process.env.DATABASE_URL = "";
const { busiestEvent, cookieOf, fill, lookInto, manyEvents, newestRequest } = await import("./parts/data");

const loaded = await fill();
const [volunteer, coordinator, admin] = [
  await cookieOf("volunteer"),
  await cookieOf("coordinator"),
  await cookieOf("admin"),
];
const event = await busiestEvent(coordinator.accountId);
const request = await newestRequest(coordinator.accountId);
await lookInto(data("many"));
cpSync(data("sample"), data("many"), { recursive: true });
await manyEvents(MANY);
await lookInto(folder);

const clean = {
  DATABASE_URL: "",
  ZHIYA_ORIGIN: "",
  ZHIYA_SAMPLE: "",
  ZHIYA_TRUST_PROXY: "",
  ZHIYA_SECRET: "",
  SMTP_HOST: "",
};
const sample = await startServer("cli/serve.mjs", { ...clean, ZHIYA_DATA_DIR: data("sample") });
const many = await startServer("cli/serve.mjs", { ...clean, ZHIYA_DATA_DIR: data("many") });

type Look = { name: string; at: string; path: string; server: Server; cookie: string };
const look = (name: string, at: string, cookie = "", server = sample): Look => ({
  name,
  at,
  path: at.replace("/requests/[id]", `/requests/${request}`).replace("[id]", event),
  server,
  cookie,
});
const looks = [
  ...["/", "/events", "/events/[id]"].map((at) => look(at, at)),
  look("/me", "/me", volunteer.cookie),
  ...["/desk", "/desk/events", "/desk/events/[id]", "/desk/volunteers", "/desk/requests", "/desk/requests/[id]"].map(
    (at) => look(at, at, coordinator.cookie),
  ),
  look(`/desk, ${MANY} more events in four weeks`, "/desk", admin.cookie, many),
  look("the month", "/desk?view=month", coordinator.cookie),
  look(`the month, ${MANY} more events in four weeks`, "/desk?view=month", admin.cookie, many),
  look("the roster of the week", "/desk?view=roster", coordinator.cookie),
  look(`/desk/events, ${MANY} more events in four weeks`, "/desk/events", admin.cookie, many),
];

const reader = await openReader();
const pages = [];
for (const one of looks) {
  const html = await one.server.ask(one.path, one.cookie);
  pages.push({ ...one, html, markup: await reader.read(html) });
}
console.error("  Building the bare pages with the same markup");
const bare = await startServer(
  buildBare(
    data("bare"),
    pages.map(({ markup }) => markup.tree),
  ),
  {},
);

type Side = { server: Server; path: string; cookie: string; ms: number; bytes: number };
const pairs: { name: string; elements: number; ours: Side; bare: Side }[] = [];
for (const [n, { name, server, path: at, cookie, html, markup }] of pages.entries()) {
  const twin = await bare.ask(`/p${n}`, "");
  const { elements } = await reader.read(twin);
  if (Math.abs(elements - markup.elements) > 2)
    throw new Error(`${name}: the bare page draws ${elements} elements, ours ${markup.elements}`);
  pairs.push({
    name,
    elements,
    ours: { server, path: at, cookie, ms: 0, bytes: Buffer.byteLength(html) },
    bare: { server: bare, path: `/p${n}`, cookie: "", ms: 0, bytes: Buffer.byteLength(twin) },
  });
}
await reader.close();

console.error("  Measuring");
for (const pair of pairs) for (const side of [pair.ours, pair.bare]) await askTimes(side, WARM);
const idle = new Map<Server, number>();
for (const server of [sample, many, bare]) idle.set(server, await idleShare(server));
for (let round = 0; round < ROUNDS; round++)
  for (const pair of pairs)
    for (const side of round % 2 ? [pair.bare, pair.ours] : [pair.ours, pair.bare]) side.ms += await spent(side);
for (const server of [sample, many, bare]) await server.stop();

const round = (n: number, digits = 2) => Number(n.toFixed(digits));
console.log(
  JSON.stringify([
    { name: "sample data loaded", value: round(loaded), unit: "s", goal: "< 10", met: loaded < 10 },
    ...pairs.flatMap(({ name, elements, ours, bare: twin }) => [
      {
        name: `${name}: CPU`,
        value: round(ours.ms / ROUNDS / EACH),
        unit: "ms",
        note: `${ours.bytes} bytes, ${elements} elements`,
      },
      {
        name: `${name}: CPU of a bare page`,
        value: round(twin.ms / ROUNDS / EACH),
        unit: "ms",
        note: `${twin.bytes} bytes`,
      },
      {
        name: `${name}: ours to bare`,
        value: round(ours.ms / twin.ms),
        unit: "×",
        goal: `≤ ${GOAL}`,
        met: ours.ms <= GOAL * twin.ms,
      },
    ]),
  ]),
);
process.exit(0);

async function askTimes({ server, path: at, cookie }: Side, times: number) {
  for (let n = 0; n < times; n++) await server.ask(at, cookie);
}

/** The CPU of one round of requests, without what the process would have used meanwhile anyway. */
async function spent(side: Side): Promise<number> {
  const [cpu, began] = [side.server.cpu(), performance.now()];
  await askTimes(side, EACH);
  return side.server.cpu() - cpu - (idle.get(side.server) ?? 0) * (performance.now() - began);
}

/** CPU per wall-clock time of a server that nobody asks. */
async function idleShare(server: Server): Promise<number> {
  await sleep(500);
  const [cpu, began] = [server.cpu(), performance.now()];
  await sleep(3000);
  return (server.cpu() - cpu) / (performance.now() - began);
}
