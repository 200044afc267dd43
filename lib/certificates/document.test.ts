import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { aSnapshot } from "@/test/snapshot";
import { certificatesPdf, missingLetters } from "./document";
import { paperText } from "./paper/sheet";
import type { Snapshot } from "./rules/snapshot";

const made = new Date("2026-11-22T04:00:00Z");
const code = `https://zhiya.example/verify/ZY26-3NJR-G7VB#1.abcdefgh.${"A".repeat(300)}.${"B".repeat(86)}`;
const textOf = (more: Partial<Snapshot> = {}) =>
  paperText({ snapshot: aSnapshot(more), state: "issued", identity: null, host: "zhiya.example" });

/** What a reader copies out of the file, page by page, without the blanks between pieces. */
async function read(pdf: Buffer) {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let n = 1; n <= document.numPages; n++) {
    const { items } = await (await document.getPage(n)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join(""));
  }
  const { info } = await document.getMetadata();
  await document.destroy();
  return { pages: pages.map(bare), info };
}
const bare = (text: string) => text.replaceAll(/\s+/g, "");

describe("a certificate as a PDF", () => {
  test("says in text that can be copied and searched all that the paper says, rare letters too", async () => {
    const text = textOf({ name: "示例·㛃䶮" });
    const pdf = await certificatesPdf([{ text, code }], made);
    const { pages, info } = await read(pdf);
    expect(pages).toHaveLength(1);
    const [page = ""] = pages;
    const said = [
      ...[text.head, text.numberLabel, text.number, text.title, text.english.toUpperCase(), text.measure],
      ...[text.body.map((piece) => piece.text).join(""), ...Object.values(text.columns)],
      ...text.pages.flat().flatMap(({ line, title, content }) => [line.day, ...title, ...content]),
      ...[text.total.label, text.total.hours, ...text.scan],
      ...[text.issuer.name, text.issuer.creditCode ?? "", ...text.issuer.lines, text.issuer.seal, text.issuer.day],
      text.notes.join(""),
    ];
    for (const one of said) expect(page).toContain(bare(one));
    // And nothing besides: as many letters as were written.
    expect([...page].sort().join("")).toBe(
      [...bare([...said, ...text.pages.flat().map(({ tenths }) => (tenths / 10).toFixed(1))].join(""))].sort().join(""),
    );
    expect(page).toContain("示例·㛃䶮");
    expect(info).toMatchObject({ Title: `${text.title} ${text.number}`, Author: text.issuer.name });
    expect(pdf.length).toBeLessThanOrEqual(60_000);
  });
  test("a letter that the font has not is drawn as 〓 and named at the foot, never left out", async () => {
    expect(missingLetters("示例·𠮷田㛃")).toEqual(["𠮷"]);
    const { pages } = await read(await certificatesPdf([{ text: textOf({ name: "示例·𠮷田" }), code }], made));
    expect(pages[0]).toContain("示例·〓田");
    expect(pages[0]).toContain("U+20BB7");
  });
  test("many lines go on over further pages, which say so; a sample and an ended one are marked", async () => {
    const [line] = aSnapshot().lines;
    if (!line) throw new Error("no line");
    const lines = Array.from({ length: 40 }, (_, n) => ({ ...line, chain: `c${n}`, title: `示例活动第${n + 1}场` }));
    const text = paperText({
      snapshot: aSnapshot({ lines, minutes: 40 * line.minutes, isSample: true }),
      ...{ state: "revoked", identity: null, host: "zhiya.example" },
    });
    const pdf = await certificatesPdf([{ text, code }], made);
    const { pages } = await read(pdf);
    expect(pages.length).toBe(text.pages.length);
    expect(pages.length).toBeGreaterThan(1);
    for (const [n, page] of pages.entries()) {
      expect(page).toContain(bare(text.continued(n + 1, pages.length)));
      expect(page).toContain(bare(text.watermark ?? "none"));
      expect(page).toContain("已撤销");
      expect(page).toContain(text.number);
    }
    for (const { title } of lines) expect(pages.filter((page) => page.includes(`${title}`)).length).toBe(1);
    // The total stands at the end, after the last line.
    const total = `合计${text.total.hours}`;
    expect(pages[0]?.replace(`${total}小时`, "")).not.toContain(total);
    expect(pages[0]).toContain(text.more);
    expect(pages.at(-1)).toContain(total);
    expect(pdf.length).toBeLessThanOrEqual(60_000);
  });
  test("of a whole team each has pages of its own in one file, which shares its fonts", async () => {
    const sheets = Array.from({ length: 12 }, (_, n) => ({ text: textOf({ name: `示例·第${n + 1}位` }), code }));
    const pdf = await certificatesPdf(sheets, made);
    const { pages } = await read(pdf);
    expect(pages).toHaveLength(12);
    for (const [n, page] of pages.entries()) expect(page).toContain(`示例·第${n + 1}位`);
    const alone = await certificatesPdf(sheets.slice(0, 1), made);
    expect(pdf.length).toBeLessThan(4 * alone.length);
  });
});
