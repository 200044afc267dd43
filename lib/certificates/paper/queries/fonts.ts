import "server-only";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import PDFDocument from "pdfkit";

/** A parsed font: pdfkit takes it as it is, so that its ten megabytes are read once and not for every document. */
export type Font = { parsed: object; covers: (letter: string) => boolean };

const FILES = {
  regular: "400Regular/NotoSansSC_400Regular.ttf",
  bold: "700Bold/NotoSansSC_700Bold.ttf",
} as const;
export type Weight = keyof typeof FILES;

declare global {
  var zhiyaFonts: Map<Weight, Font> | undefined;
}

/** Where a font file stands, in the package it came in. */
export function fontPath(weight: Weight): string {
  const manifest = createRequire(join(process.cwd(), "package.json")).resolve(
    "@expo-google-fonts/noto-sans-sc/package.json",
  );
  return join(manifest, "..", FILES[weight]);
}

/** The font of this weight, parsed at first use and kept. */
export function font(weight: Weight): Font {
  globalThis.zhiyaFonts ??= new Map();
  const known = globalThis.zhiyaFonts.get(weight) ?? parse(readFileSync(fontPath(weight)));
  globalThis.zhiyaFonts.set(weight, known);
  return known;
}

/** Lets pdfkit parse it in a document that is thrown away. */
function parse(bytes: Buffer): Font {
  const doc = new PDFDocument({ autoFirstPage: false });
  doc.font(bytes);
  const parsed: unknown = Reflect.get(Object(Reflect.get(doc, "_font")), "font");
  if (typeof parsed !== "object" || parsed === null) throw new Error("pdfkit no longer keeps its font where it did");
  const has: unknown = Reflect.get(parsed, "hasGlyphForCodePoint");
  if (typeof has !== "function") throw new Error("The font cannot say which letters it has");
  rememberOutlines(parsed);
  return { parsed, covers: (letter) => Reflect.apply(has, parsed, [letter.codePointAt(0)]) === true };
}

/** Each document asks for the outlines of its letters again; decoded once, they serve all. */
function rememberOutlines(parsed: object) {
  const get: unknown = Reflect.get(parsed, "getGlyph");
  if (typeof get !== "function") throw new Error("The font no longer hands out its glyphs");
  const known = new Map<number, object>();
  Reflect.set(parsed, "getGlyph", (id: number, letters?: number[]) => {
    const glyph = Object(Reflect.apply(get, parsed, [id, letters]));
    const decode: unknown = Reflect.get(glyph, "_decode");
    if (known.get(id) !== glyph && typeof decode === "function") {
      let outline: { is: unknown } | undefined;
      Reflect.set(glyph, "_decode", () => (outline ??= { is: Reflect.apply(decode, glyph, []) }).is);
      known.set(id, glyph);
    }
    return glyph;
  });
}
