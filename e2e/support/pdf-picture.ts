import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { z } from "zod";

/** Draws the first page, then each letter of its text once more from the whole font, and lays the two over each other. */
const SCRIPT = String.raw`
import * as pdfjs from "/pdf.mjs";
import * as worker from "/pdf.worker.mjs";
globalThis.pdfjsWorker = worker;
const SCALE = 4;
for (const weight of ["regular", "bold"])
  document.fonts.add(await new FontFace(weight, "url(/" + weight + ".ttf)").load());
const page = await (await pdfjs.getDocument({ url: "/it.pdf", verbosity: 0 }).promise).getPage(1);
const viewport = page.getViewport({ scale: SCALE });
const sheet = document.body.appendChild(document.createElement("canvas"));
sheet.width = viewport.width;
sheet.height = viewport.height;
await page.render({ canvas: sheet, viewport }).promise;
const drawn = sheet.getContext("2d");
const other = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
const EDGE = 4;

/** Where a cell is dark: darker than halfway from its lightest to its darkest. */
function ink({ data }) {
  const light = new Float32Array(data.length / 4);
  for (let i = 0; i < light.length; i++) light[i] = 0.3 * data[4 * i] + 0.59 * data[4 * i + 1] + 0.11 * data[4 * i + 2];
  const half = (Math.max(...light) + Math.min(...light)) / 2;
  return Math.max(...light) - Math.min(...light) < 40 ? light.map(() => 0) : light.map((one) => (one < half ? 1 : 0));
}
function reference(letter, font, width, height, base) {
  other.canvas.width = width;
  other.canvas.height = height;
  other.fillStyle = "#fff";
  other.fillRect(0, 0, width, height);
  other.fillStyle = "#000";
  other.font = font;
  other.fillText(letter, EDGE, base);
  return ink(other.getImageData(0, 0, width, height));
}
/** How much of both is common, at the best of the shifts by a few dots. */
function alike(a, b, width, height) {
  let best = 0;
  for (let dx = -3; dx <= 3; dx++)
    for (let dy = -3; dy <= 3; dy++) {
      let [both, either] = [0, 0];
      for (let y = EDGE; y < height - EDGE; y++)
        for (let x = EDGE; x < width - EDGE; x++) {
          const p = a[y * width + x] + b[(y + dy) * width + x + dx];
          both += p === 2 ? 1 : 0;
          either += p > 0 ? 1 : 0;
        }
      best = Math.max(best, either === 0 ? 1 : both / either);
    }
  return best;
}
const letters = [];
const { items } = await page.getTextContent();
for (const { str, transform, width, fontName } of items) {
  // Letters set wide apart come with blanks that nobody wrote: where each stands cannot be told.
  if (str.trim() === "" || /^([A-Z]+ )+[A-Z]+$/.test(str)) continue;
  const size = transform[0] * SCALE;
  const font = size + "px " + (/bold/i.test(page.commonObjs.get(fontName).name) ? "bold" : "regular");
  other.font = font;
  // Latin by the run, because its pairs stand nearer or farther in both; others one by one, because a browser moves
  // marks that meet closer together and a PDF does not.
  const wide = (text) => (text.match(/[ -~]+|[^ -~]/gu) ?? []).reduce((sum, run) => sum + other.measureText(run).width, 0);
  const spacing = (width * SCALE - wide(str)) / [...str].length;
  const [left, base] = viewport.convertToViewportPoint(transform[4], transform[5]);
  let before = "";
  for (const [n, letter] of [...str].entries()) {
    other.font = font;
    before += letter;
    const x = left + wide(before) - wide(letter) + n * spacing;
    if (letter.trim() === "") continue;
    const [w, h, up] = [Math.ceil(other.measureText(letter).width) + 2 * EDGE, Math.ceil(size) + 2 * EDGE, Math.round(size * 0.88)];
    const seen = ink(drawn.getImageData(Math.round(x) - EDGE, Math.round(base) - up - EDGE, w, h));
    const own = alike(seen, reference(letter, font, w, h, up + EDGE), w, h);
    const wrong = alike(seen, reference(letter === "永" ? "东" : "永", font, w, h, up + EDGE), w, h);
    letters.push({ letter, in: str, own, wrong });
  }
}
globalThis.letters = letters;
document.title = "done";
`;

/** The sheet of a PDF's first page, and the corners of all that is written on it; in points, from the lower left. */
export async function textBoxOf(pdf: Buffer) {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const { items } = await page.getTextContent();
  const at = items.flatMap((one) =>
    "str" in one && one.str.trim() ? [{ left: one.transform[4], base: one.transform[5], width: one.width }] : [],
  );
  const [, , width, height] = page.view;
  await document.destroy();
  return {
    sheet: { width: Math.round(width ?? 0), height: Math.round(height ?? 0) },
    left: Math.min(...at.map(({ left }) => left)),
    right: Math.max(...at.map(({ left, width: wide }) => left + wide)),
    top: Math.max(...at.map(({ base }) => base)),
    bottom: Math.min(...at.map(({ base }) => base)),
  };
}

const letters = z.array(z.object({ letter: z.string(), in: z.string(), own: z.number(), wrong: z.number() }));

/**
 * The first page of a PDF as its reader sees it, on a canvas of this page; for each letter of its text how far what is
 * drawn there is that letter of the whole font (1: wholly), and how far it is another one.
 */
export async function pictureOf(page: Page, pdf: Buffer) {
  const find = createRequire(import.meta.url).resolve;
  const font = (name: string) => readFileSync(find(`@expo-google-fonts/noto-sans-sc/${name}.ttf`));
  const script = (body: string | Buffer) => ({ body, contentType: "text/javascript" });
  const files: Record<string, { body: string | Buffer; contentType: string }> = {
    "/": {
      body: '<!doctype html><title>…</title><script type="module" src="/run.mjs"></script>',
      contentType: "text/html",
    },
    "/run.mjs": script(SCRIPT),
    "/pdf.mjs": script(readFileSync(find("pdfjs-dist/legacy/build/pdf.mjs"))),
    "/pdf.worker.mjs": script(readFileSync(find("pdfjs-dist/legacy/build/pdf.worker.mjs"))),
    "/regular.ttf": { body: font("400Regular/NotoSansSC_400Regular"), contentType: "font/ttf" },
    "/bold.ttf": { body: font("700Bold/NotoSansSC_700Bold"), contentType: "font/ttf" },
    "/it.pdf": { body: pdf, contentType: "application/pdf" },
  };
  await page.route("http://paper.test/**", (route) => {
    const file = files[new URL(route.request().url()).pathname];
    return file ? route.fulfill(file) : route.abort();
  });
  await page.goto("http://paper.test/");
  await page.waitForFunction("document.title === 'done'", undefined, { timeout: 60_000 });
  return { canvas: page.locator("canvas"), letters: letters.parse(await page.evaluate("globalThis.letters")) };
}
