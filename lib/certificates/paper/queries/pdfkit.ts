import "server-only";
import PDFDocument from "pdfkit";
import type { Run } from "./letters";
import type { Subset } from "./subset";

/**
 * The one place that reaches into what pdfkit keeps to itself. It would parse ten megabytes for each document and draw a
 * line of text in eight steps; both cost more than all the rest of a certificate. Each function says so when another
 * pdfkit no longer has what it needs, and fonts.test.ts fails.
 */
export type Doc = InstanceType<typeof PDFDocument>;

/** A font as pdfkit's engine parsed it, as far as pdfkit or we ask it. */
export type Parsed = {
  layout: (text: string, features?: unknown, script?: string, language?: string) => Run;
  createSubset: () => Subset;
  hasGlyphForCodePoint: (code: number) => boolean;
};

/** A font within one document; glyphs as hexadecimal, places and widths in thousandths of the size. */
type Face = {
  id: string;
  ascender: number;
  encode: (text: string) => [glyphs: string[], places: Place[]];
  ref: () => object;
};
type Place = { xAdvance: number; advanceWidth: number; xOffset: number; yOffset: number };

const can = (what: unknown, ...names: string[]) =>
  names.every((name) => typeof Reflect.get(Object(what), name) === "function");
const isParsed = (it: unknown): it is Parsed => can(it, "layout", "createSubset", "hasGlyphForCodePoint");
const isFace = (it: unknown): it is Face =>
  can(it, "encode", "ref") && ["id", "ascender"].every((name) => Reflect.has(Object(it), name));

const chosen = (doc: Doc): unknown => Reflect.get(doc, "_font");

/** Lets pdfkit parse a font file in a document that is thrown away. */
export function parsedFont(bytes: Buffer): Parsed {
  const doc = new PDFDocument({ autoFirstPage: false });
  doc.font(bytes);
  const parsed: unknown = Reflect.get(Object(chosen(doc)), "font");
  if (!isParsed(parsed)) throw new Error("pdfkit no longer keeps its font where it did, or asks it other things");
  return parsed;
}

/** Chooses a parsed font where pdfkit's types say bytes; under its name pdfkit finds it again without comparing. */
function choose(doc: Doc, font: object, name: string): Face {
  Reflect.apply(doc.font, doc, [font, name]);
  const face = chosen(doc);
  if (!isFace(face)) throw new Error("pdfkit no longer embeds fonts as it did");
  return face;
}

type Ink = { size: number; color: string; spacing: number; align: "left" | "center" | "right" };

/** Writes one line, whose top stands at y, in this font. @returns its width in points */
export function writeLine(
  doc: Doc,
  font: [parsed: object, name: string],
  text: string,
  x: number,
  y: number,
  ink: Ink,
) {
  const { size, color, spacing, align } = ink;
  const face = choose(doc, ...font);
  const [glyphs, places] = face.encode(text);
  const width =
    (places.reduce((sum, { xAdvance }) => sum + xAdvance, 0) * size) / 1000 + spacing * Math.max(0, text.length - 1);
  const left = align === "left" ? x : align === "right" ? x - width : x - width / 2;
  if (places.some(({ xOffset, yOffset }) => xOffset || yOffset)) {
    // A mark above its letter is moved there: pdfkit does that.
    doc.fillColor(color).fontSize(size).text(text, left, y, { lineBreak: false, characterSpacing: spacing });
    return width;
  }
  Object.assign(Object(Reflect.get(doc.page, "fonts")), { [face.id]: face.ref() });
  const shown = glyphs.map((glyph, i) => {
    const nearer = (places[i]?.advanceWidth ?? 0) - (places[i]?.xAdvance ?? 0);
    return nearer === 0 ? glyph : `${glyph}> ${rounded(nearer)} <`;
  });
  const [red, green, blue] = [1, 3, 5].map((at) => rounded(Number.parseInt(color.slice(at, at + 2), 16) / 255));
  doc.addContent(
    // Upright though the page counts downwards.
    `BT ${red} ${green} ${blue} rg 1 0 0 -1 ${rounded(left)} ${rounded(y + (face.ascender * size) / 1000)} Tm ` +
      `/${face.id} ${size} Tf ${spacing ? `${spacing} Tc ` : ""}[<${shown.join("")}>] TJ${spacing ? " 0 Tc" : ""} ET`,
  );
  return width;
}

const rounded = (n: number) => Math.round(n * 1000) / 1000;

/** A thing of its own in the file, already pressed together. */
export function object(doc: Doc, facts: Record<string, unknown>, body: Buffer): object {
  const made = doc.ref({ Type: "XObject", Filter: "FlateDecode", ...facts });
  made.end(body);
  return made;
}

/** Draws such a thing on the page, under a name of the page's. */
export function place(doc: Doc, name: string, what: object) {
  Object.assign(Object(Reflect.get(doc.page, "xobjects")), { [name]: what });
  doc.addContent(`/${name} Do`);
}
