import { readdirSync, readFileSync } from "node:fs";
import PDFDocument from "pdfkit";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { CHINESE, font, fontPath } from "./fonts";
import type { Layout } from "./letters";
import { parsedFont, writeLine } from "./pdfkit";
import { subsetsOf } from "./subset";

const WEIGHTS = ["regular", "bold"] as const;
const bytes = { regular: readFileSync(fontPath("regular")), bold: readFileSync(fontPath("bold")) };
const whole = { regular: parsedFont(bytes.regular), bold: parsedFont(bytes.bold) };
const quick = (weight: (typeof WEIGHTS)[number], text: string) => {
  const layout: Layout = Reflect.get(font(weight).parsed, "layout");
  return layout(text);
};

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i));
const ascii = range(0x20, 0x7e);
const marks = ["·", ...range(0x3000, 0x301b), ...range(0xff01, 0xff5e)];
const ideographs = [...range(0x3400, 0x4dbf), ...range(0x4e00, 0x9fff)];

/** Every sentence of every room, in both languages. */
const sentences = readdirSync("lib", { recursive: true, encoding: "utf8" })
  .filter((name) => /messages\.[\w-]+\.json$/.test(name))
  .flatMap((name) => words(JSON.parse(readFileSync(`lib/${name}`, "utf8"))));
function words(value: unknown): string[] {
  if (typeof value === "string") return value.split("\n");
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(words) : [];
}

describe.each(WEIGHTS)("the %s font", (weight) => {
  const same = (text: string) => {
    const [ours, its] = [quick(weight, text), whole[weight].layout(text, undefined, ...CHINESE)];
    const facts = ({ glyphs, positions, advanceWidth }: ReturnType<Layout>) => ({
      glyphs: glyphs.map(({ id, advanceWidth: wide }) => [id, wide]),
      places: positions.map(({ xAdvance, yAdvance, xOffset, yOffset }) => [xAdvance, yAdvance, xOffset, yOffset]),
      advanceWidth,
    });
    const [a, b] = [facts(ours), facts(its)];
    // Comparing tens of thousands of glyphs one by one would take longer than laying them out.
    if (JSON.stringify(a) !== JSON.stringify(b)) expect(a, text.slice(0, 40)).toEqual(b);
  };
  test("says of a letter which it is, though another was drawn with the same glyph before", () => {
    for (const [first, second] of [
      ["⼀", "一"],
      ["⾔", "言"],
    ] as const) {
      expect(quick(weight, first).glyphs[0]?.id).toBe(quick(weight, second).glyphs[0]?.id);
      expect(quick(weight, second).glyphs[0]?.codePoints).toEqual([second.codePointAt(0)]);
    }
  });
  test("is laid out letter by letter as by its own engine: every letter, every pair of ASCII and mark", () => {
    same([...ascii, ...marks, ...ideographs].join(""));
    // No ligature in one line, so that the pairs and not the engine are looked at.
    for (const first of [...ascii, ...marks])
      same(
        [...ascii, ...marks]
          .filter((second) => !/f[fil]/.test(first + second))
          .map((second) => first + second)
          .join("，"),
      );
    same(ideographs.map((one, i) => `${one}${ascii[i % ascii.length]}`).join(""));
  });
  test("is laid out so for every sentence of the product", () => {
    expect(sentences.length).toBeGreaterThan(3000);
    for (const sentence of new Set(sentences)) same(sentence);
  });
  test("still joins and moves what the font joins and moves, and draws pairs nearer", () => {
    for (const text of ["office affluent fit", "——以上——", "か゚ガ", "ㄚ̀", "é ḿ", "𠮷", "", "AVATAR To, 11-17"])
      same(text);
    expect(quick(weight, "ffi").glyphs).toHaveLength(1);
    expect(quick(weight, "——").glyphs).toHaveLength(1);
    expect(quick(weight, "AV").advanceWidth).toBeLessThan(
      quick(weight, "A").advanceWidth + quick(weight, "V").advanceWidth,
    );
  });
  test("is cut down to the very file that its own engine makes", () => {
    const [ours, its] = [subsetsOf(bytes[weight], fails)(), whole[weight].createSubset()];
    for (let glyph = 3; glyph < 30_000; glyph += 37) expect(ours.includeGlyph(glyph)).toBe(its.includeGlyph(glyph));
    expect(ours.includeGlyph(40)).toBe(its.includeGlyph(40));
    expect(Buffer.from(ours.encode()).equals(Buffer.from(its.encode()))).toBe(true);
  });
});

const fails = () => {
  throw new Error("Left to the engine");
};

describe("a font of another build", () => {
  const at = (tag: string) => bytes.bold.readUInt32BE(bytes.bold.indexOf(tag, 12, "latin1") + 8);
  const own = (included: number[]) => () => ({
    includeGlyph: (glyph: number) => included.push(glyph),
    encode: () => new Uint8Array([7]),
  });
  test("is left to its engine: short places, or a glyph made of others", () => {
    const short = Buffer.from(bytes.bold);
    short.writeInt16BE(0, at("head") + 50);
    expect(subsetsOf(short, own([]))().encode()).toEqual(new Uint8Array([7]));
    const made = Buffer.from(bytes.bold);
    made.writeInt16BE(-1, at("glyf") + made.readUInt32BE(at("loca") + 4 * 40));
    const included: number[] = [];
    const subset = subsetsOf(made, own(included))();
    for (const glyph of [60, 40]) subset.includeGlyph(glyph);
    expect(subset.encode()).toEqual(new Uint8Array([7]));
    expect(included).toEqual([0, 60, 40]);
  });
});

describe("a line of text", () => {
  const lines = [
    ["示例·㛃䶮 服务记录", 0],
    ["AVATAR To 2026-01-08, 11.5", 0],
    ["VOLUNTEER SERVICE", 1.5],
    ["ㄚ̀ office ——", 0],
  ] as const;
  /** What a reader finds on the page and where, from a document that is written on by these means. */
  async function found(write: (doc: PDFKit.PDFDocument, text: string, y: number, spacing: number) => void) {
    const doc = new PDFDocument({ size: "A4", margin: 0 });
    const parts: Buffer[] = [];
    doc.on("data", (part: Buffer) => parts.push(part));
    const ended = new Promise((resolve) => doc.on("end", resolve));
    lines.forEach(([text, spacing], i) => write(doc, text, 40 + 30 * i, spacing));
    doc.end();
    await ended;
    const file = await getDocument({ data: new Uint8Array(Buffer.concat(parts)), verbosity: 0 }).promise;
    const { items } = await (await file.getPage(1)).getTextContent();
    await file.destroy();
    const near = (n: number) => Math.round(n * 100) / 100;
    return items.flatMap((item) =>
      "str" in item && item.str !== ""
        ? [{ str: item.str, width: near(item.width), at: item.transform.map(near) }]
        : [],
    );
  }
  test("stands where pdfkit's own would, letter for letter as wide", async () => {
    const ink = { size: 13.5, color: "#17261e", align: "left" } as const;
    const ours = await found((doc, text, y, spacing) => {
      const width = writeLine(doc, [font("bold").parsed, "bold"], text, 50, y, { ...ink, spacing });
      expect(width).toBeCloseTo(doc.fontSize(13.5).widthOfString(text, { characterSpacing: spacing }), 6);
    });
    const its = await found((doc, text, y, spacing) => {
      Reflect.apply(doc.font, doc, [font("bold").parsed, "bold"]);
      doc.fontSize(13.5).text(text, 50, y, { lineBreak: false, characterSpacing: spacing });
    });
    expect(its.length).toBeGreaterThanOrEqual(lines.length);
    expect(ours).toEqual(its);
  });
});
