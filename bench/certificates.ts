import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { plainPdf } from "./parts/plain-pdf";
import { buildBare, type Said } from "./parts/bare";
import { startServer } from "./parts/server";

/**
 * Certificates as PDF per second against a plain pdfkit document with the same words that reads its fonts each time;
 * then checks of a number and taps on a roll per second against a bare route handler that answers the very same bytes.
 * Both sides take turns in the same run.
 */
const GOAL = 6;
const [OURS, PLAIN, TURNS] = [60, 6, 4];
const [SHIFTS, ROLL, WAITING] = [12, 25, 8];

const folder = mkdtempSync(path.resolve("bench", "out-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const data = path.join(folder, "data");
mkdirSync(data);
process.env.ZHIYA_DATA_DIR = data;
process.env.DATABASE_URL = "";
const { closeConnections } = await import("@/db");
const { migrate } = await import("@/db/migrate");
const { anIssued, rolls } = await import("./parts/certified");
const { certificatesPdf } = await import("@/lib/certificates/document");

await migrate();
const { number, sheet } = await anIssued();
const queue = await rolls(SHIFTS, ROLL);
await closeConnections();

type Pair = { ours: number; other: number };
const made = new Date();
const pdf: Pair = { ours: 0, other: 0 };
let sizes = { ours: 0, plain: 0 };
for (let n = 0; n < 5; n++) await certificatesPdf([sheet], made);
sizes = { ours: (await certificatesPdf([sheet], made)).length, plain: (await plainPdf(sheet.text)).length };
for (let turn = 0; turn < TURNS; turn++) {
  pdf.ours += await timed(OURS, () => certificatesPdf([sheet], made));
  pdf.other += await timed(PLAIN, () => plainPdf(sheet.text));
}
const perSecond = (count: number, ms: number) => (count * 1000) / ms;
const certificates: Pair = { ours: perSecond(OURS * TURNS, pdf.ours), other: perSecond(PLAIN * TURNS, pdf.other) };

const clean = { ZHIYA_ORIGIN: "", ZHIYA_SAMPLE: "", ZHIYA_TRUST_PROXY: "", ZHIYA_SECRET: "", SMTP_HOST: "" };
const ours = await startServer("cli/serve.mjs", { ...clean, DATABASE_URL: "", ZHIYA_DATA_DIR: data });
const send = ({ cookie, body }: { cookie: string; body: string }) => ({
  ...{ method: "POST", body },
  headers: { cookie, "content-type": "application/json", origin: ours.url },
});
const check = () => said(`${ours.url}/verify/${number}`);
const tap = (one: (typeof queue)[number], to = `${ours.url}/api/checkin/sync`) => said(to, send(one));

const [first, ...taps] = queue;
if (!first) throw new Error("There is nobody on the roll");
const [page, roll] = [await check(), await tap(first)];
if (!roll.text.includes('"done"') && !roll.text.includes('"ok":true')) console.error(`  ${roll.text.slice(0, 200)}`);
console.error("  Building the bare handlers");
const bare = await startServer(buildBare(path.join(folder, "bare"), [], [page, roll]), {});
for (let n = 0; n < 60; n++) for (const one of [check, () => said(`${bare.url}/r0`)]) await one();

console.error("  Measuring");
const checks: Pair = { ours: 0, other: 0 };
for (let turn = 0; turn < TURNS; turn++) {
  checks.ours += await timed(200, check, WAITING);
  checks.other += await timed(200, () => said(`${bare.url}/r0`), WAITING);
}
const checkins: Pair = { ours: 0, other: 0 };
const share = Math.floor(taps.length / TURNS);
for (let turn = 0; turn < TURNS; turn++) {
  const part = taps.slice(turn * share, (turn + 1) * share);
  checkins.ours += await timed(share, (n) => tap(part[n] ?? first), WAITING);
  checkins.other += await timed(share, (n) => tap(part[n] ?? first, `${bare.url}/r1`), WAITING);
}
await ours.stop();
await bare.stop();

const round = (n: number, digits = 2) => Number(n.toFixed(digits));
const rates = (what: string, count: number, { ours: a, other: b }: Pair) => {
  const [own, its] = [perSecond(count, a), perSecond(count, b)];
  return [
    { name: `${what} per second, ${WAITING} waiting`, value: round(own, 1), unit: "1/s" },
    { name: `${what}: a bare handler with the same answer`, value: round(its, 1), unit: "1/s" },
    { name: `${what}: ours to bare`, value: round(own / its), unit: "×" },
  ];
};
const ratio = certificates.ours / certificates.other;
console.log(
  JSON.stringify([
    {
      name: "certificates as PDF per second",
      value: round(certificates.ours),
      unit: "1/s",
      note: `${sizes.ours} bytes`,
    },
    {
      ...{ name: "plain pdfkit document per second, fonts read each time", value: round(certificates.other) },
      ...{ unit: "1/s", note: `${sizes.plain} bytes` },
    },
    { name: "certificates: ours to plain", value: round(ratio), unit: "×", goal: `≥ ${GOAL}`, met: ratio >= GOAL },
    ...rates("checks of a number", 200 * TURNS, checks),
    ...rates("taps on a roll of 25, each durable", share * TURNS, checkins),
  ]),
);
process.exit(0);

/** Milliseconds for so many, with some under way at every moment. */
async function timed(times: number, work: (n: number) => Promise<unknown>, waiting = 1): Promise<number> {
  let next = 0;
  const one = async () => {
    while (next < times) await work(next++);
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: waiting }, one));
  return performance.now() - began;
}

async function said(url: string, init: RequestInit = {}): Promise<Said> {
  const answer = await fetch(url, init);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${text.slice(0, 200)}`);
  return { type: answer.headers.get("content-type") ?? "text/plain", text };
}
