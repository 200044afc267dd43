import "server-only";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Layout, letterByLetter } from "./letters";
import { parsedFont } from "./pdfkit";
import { subsetsOf } from "./subset";

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

// The builder need not look for the file: it stays in its package, where the server that runs finds it.
const read = (weight: Weight) => readFileSync(/* turbopackIgnore: true */ fontPath(weight));

/** The font of this weight, parsed at first use and kept. */
export function font(weight: Weight): Font {
  globalThis.zhiyaFonts ??= new Map();
  const known = globalThis.zhiyaFonts.get(weight) ?? quick(read(weight));
  globalThis.zhiyaFonts.set(weight, known);
  return known;
}

/**
 * Script and language, as the whole document says them: else the engine goes by the letters of each piece between two
 * blanks and draws the digits of "V0001" lower than those of a date beside it.
 */
export const CHINESE = ["hani", "ZHS"] as const;

/** The same font, but for what every document would do again: laying out single letters and decoding outlines. */
function quick(bytes: Buffer): Font {
  const parsed = parsedFont(bytes);
  const { layout } = parsed;
  const engine: Layout = (text, features) => layout.call(parsed, text, features, ...CHINESE);
  parsed.layout = letterByLetter(engine);
  parsed.createSubset = subsetsOf(bytes, parsed.createSubset.bind(parsed));
  const known = new Map<string, boolean>();
  const covers = (letter: string) => {
    const has = known.get(letter) ?? parsed.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
    known.set(letter, has);
    return has;
  };
  return { parsed, covers };
}
