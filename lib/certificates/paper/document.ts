import "server-only";
import { deflateSync } from "node:zlib";
import { hoursText } from "../rules/hours";
import { FRAME, LEAF, pdfOrnament, SPROUT } from "../rules/ornament";
import { type PaperRow, unitsOf } from "../rules/paper";
import type { PaperText, Piece } from "./sheet";
import { type Doc, object, place } from "./queries/pdfkit";
import { type Qr, qrBits } from "./queries/qr";

type Look = {
  size: number;
  weight?: "regular" | "bold";
  color?: string;
  align?: "left" | "center" | "right";
  spacing?: number;
};
export type Pen = {
  doc: Doc;
  /** Writes one line; @returns its width in points */
  write: (text: string, x: number, y: number, look: Look) => number;
};

/** A4 in points; the mockup's 794 × 1123 are three quarters of a point each. */
export const PAGE = { width: 595.28, height: 841.89 } as const;
const PX = PAGE.width / 794;
const GREEN = "#1f6b3f";
const MUTED = "#4a5a50";
const LEFT = 84;
const RIGHT = PAGE.width - 84;
const MIDDLE = (LEFT + RIGHT) / 2;

/** Draws in the units of the mockup, moved and scaled. */
function at(doc: Doc, x: number, y: number, scale: number, draw: () => void) {
  doc.save().translate(x, y).scale(scale);
  draw();
  doc.restore();
}

/** Border and rosette, the same on every page of every document: pressed together once, used by reference. */
const pressed = deflateSync(pdfOrnament(), { level: 9 });
const placed = new WeakMap<Doc, object>();

function ornament(doc: Doc) {
  const known = placed.get(doc) ?? object(doc, { Subtype: "Form", BBox: [0, 0, 794, 1123] }, pressed);
  placed.set(doc, known);
  place(doc, "Ornament", known);
}

function drawGround({ doc, write }: Pen, text: PaperText) {
  doc.rect(0, 0, PAGE.width, PAGE.height).fill("#fffefb");
  at(doc, 0, 0, PX, () => ornament(doc));
  for (const [x, y, turn] of [
    [41, 42, 0],
    [41 + FRAME.width - 28, 42, 90],
    [41, 42 + FRAME.height - 28, 90],
    [41 + FRAME.width - 28, 42 + FRAME.height - 28, 0],
  ] as const) {
    doc.rect((x - 2) * PX, (y - 2) * PX, 44 * PX, 44 * PX).fill("#fffefb");
    at(doc, (x + 5) * PX, (y + 5) * PX, 0.75 * PX, () => {
      if (turn) doc.rotate(turn, { origin: [20, 20] });
      doc.path(LEAF.leaf).fillOpacity(1).fill(GREEN);
      doc.path(LEAF.vein).lineWidth(2).strokeOpacity(1).stroke("#fffefb");
    });
  }
  if (text.watermark) slanted({ doc, write }, text.watermark, "#9a6a12", 30, PAGE.height * 0.43);
  if (text.ended) slanted({ doc, write }, text.ended, "#b42318", 84, PAGE.height * 0.6);
  doc.fillOpacity(1).strokeOpacity(1);
}

function slanted({ doc, write }: Pen, text: string, color: string, size: number, y: number) {
  doc.save().rotate(-24, { origin: [PAGE.width / 2, y] });
  doc.fillOpacity(0.2);
  write(text, PAGE.width / 2, y - size / 2, { size, weight: "bold", color, align: "center", spacing: 2 });
  doc.restore();
  doc.fillOpacity(1);
}

function drawHead({ doc, write }: Pen, text: PaperText) {
  at(doc, LEFT, 72, 0.8, () => {
    SPROUT.forEach((path, i) =>
      doc
        .path(path)
        .fillOpacity(i === 1 ? 0.72 : 1)
        .fill(GREEN),
    );
  });
  doc.fillOpacity(1);
  write(text.head, LEFT + 32, 76, { size: 10.5, weight: "bold" });
  write(text.numberLabel, RIGHT, 68, { size: 8.5, color: MUTED, align: "right" });
  write(text.number, RIGHT, 80, { size: 11.5, weight: "bold", align: "right", spacing: 0.6 });
}

/** The sentence, wrapped by hand so that the strong pieces keep their line beneath. @returns where it ends */
function drawBody({ doc, write }: Pen, pieces: readonly Piece[], top: number): number {
  const size = 13.5;
  const most = ((RIGHT - LEFT) / size) * 2;
  let [used, y] = [4, top];
  for (const { text, strong } of pieces) {
    let run = "";
    const flush = () => {
      if (run === "") return;
      const x = LEFT + (used * size) / 2;
      const width = write(run, x, y, { size, weight: strong ? "bold" : "regular" });
      if (strong)
        doc
          .moveTo(x, y + 19)
          .lineTo(x + width, y + 19)
          .lineWidth(0.75)
          .stroke("#8fbf98");
      used += (width / size) * 2;
      run = "";
    };
    for (const letter of text.match(/[!-~]+|[\s\S]/gu) ?? []) {
      if (used + unitsOf(run + letter) > most && !/^[，。、）：]/.test(letter)) {
        flush();
        [used, y] = [0, y + 27];
      }
      // No line begins with a blank.
      if (used > 0 || run !== "" || letter.trim() !== "") run += letter;
    }
    flush();
  }
  return y + 27;
}

function drawTable(
  { doc, write }: Pen,
  text: PaperText,
  rows: readonly PaperRow[],
  top: number,
  last: boolean,
): number {
  const columns = { day: LEFT, title: LEFT + 66, content: LEFT + 230, hours: RIGHT };
  const head = { size: 8.5, weight: "bold", color: MUTED } as const;
  write(text.columns.day, columns.day, top, head);
  write(text.columns.title, columns.title, top, head);
  write(text.columns.content, columns.content, top, head);
  write(text.columns.hours, columns.hours, top, { ...head, align: "right" });
  doc
    .moveTo(LEFT, top + 16)
    .lineTo(RIGHT, top + 16)
    .lineWidth(1.1)
    .stroke(GREEN);
  let y = top + 16;
  for (const { line, tenths, title, content, height } of rows) {
    write(line.day, columns.day, y + 4, { size: 9 });
    title.forEach((one, i) => write(one, columns.title, y + 4 + i * 14, { size: 9 }));
    content.forEach((one, i) => write(one, columns.content, y + 4 + i * 14, { size: 9 }));
    write(hoursText(tenths), columns.hours, y + 4, { size: 9, align: "right" });
    y += height * 14 + 8;
    doc.moveTo(LEFT, y).lineTo(RIGHT, y).lineWidth(0.5).stroke("#dbe7dc");
  }
  if (last) {
    write(text.total.label, LEFT, y + 6, { size: 10, weight: "bold" });
    write(text.total.hours, RIGHT, y + 6, { size: 10, weight: "bold", align: "right" });
  } else write(text.more, RIGHT, y + 6, { size: 8.5, color: MUTED, align: "right" });
  return y + 24;
}

export function drawFirstPage(pen: Pen, text: PaperText, qr: Qr, missing: readonly string[]) {
  const { doc, write } = pen;
  drawGround(pen, text);
  drawHead(pen, text);
  write(text.title, MIDDLE, 128, { size: 29, weight: "bold", color: "#14402a", align: "center", spacing: 6 });
  write(text.english.toUpperCase(), MIDDLE, 170, { size: 8.5, color: MUTED, align: "center", spacing: 1.2 });
  const end = drawBody(pen, text.body, 206);
  write(text.measure, LEFT, end, { size: 9, color: MUTED });
  drawTable(pen, text, text.pages[0] ?? [], end + 24, text.pages.length === 1);
  const named = missing.map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
  drawNotes(pen, [
    ...text.notes,
    ...(named.length > 0 ? [text.missing(named.join(" "))] : []),
    ...(text.layout === "mongol_han" ? [text.mongolian] : []),
  ]);
  drawFoot(pen, text, qr);
  if (text.pages.length > 1)
    write(text.continued(1, text.pages.length), MIDDLE, PAGE.height - 62, { size: 8, color: MUTED, align: "center" });
  doc.fillOpacity(1);
}

export function drawFurtherPage(pen: Pen, text: PaperText, page: number) {
  drawGround(pen, text);
  drawHead(pen, text);
  drawTable(pen, text, text.pages[page] ?? [], 118, page === text.pages.length - 1);
  const where = text.continued(page + 1, text.pages.length);
  pen.write(where, MIDDLE, PAGE.height - 62, { size: 8, color: MUTED, align: "center" });
}

/** Above the foot, upwards from it: as many lines as they need. */
function drawNotes({ write }: Pen, notes: readonly string[]) {
  const lines = notes.flatMap((note) => cut(note, ((RIGHT - LEFT) / 8.5) * 2));
  lines.forEach((line, i) => write(line, LEFT, 660 - (lines.length - i) * 13, { size: 8.5, color: MUTED }));
}

function cut(text: string, most: number): string[] {
  const lines = [""];
  for (const letter of text) {
    const line = lines.at(-1) ?? "";
    if (unitsOf(line + letter) > most) lines.push(letter);
    else lines[lines.length - 1] = line + letter;
  }
  return lines;
}

function drawFoot({ doc, write }: Pen, text: PaperText, qr: Qr) {
  const side = 92;
  const top = 672;
  doc.roundedRect(LEFT, top, side, side, 4).lineWidth(0.75).fillAndStroke("#ffffff", "#dbe7dc");
  const facts = { Subtype: "Image", Width: qr.size, Height: qr.size, ColorSpace: "DeviceGray", BitsPerComponent: 1 };
  doc.save().transform(side - 10, 0, 0, -(side - 10), LEFT + 5, top + side - 5);
  place(doc, "Code", object(doc, facts, deflateSync(qrBits(qr))));
  doc.restore();
  text.scan.forEach((line, i) =>
    write(line, LEFT + side + 10, top + 8 + i * 14, {
      size: 8.5,
      weight: i === 0 ? "bold" : "regular",
      color: i === 0 ? "#17261e" : MUTED,
    }),
  );
  const { name, creditCode, lines, seal, day } = text.issuer;
  const center = RIGHT - 84;
  doc
    .circle(center, top + 52, 44)
    .lineWidth(1)
    .dash(3, { space: 3 })
    .stroke("#c98f86")
    .undash();
  write(seal, center, top + 14, { size: 8.5, color: "#a0503f", align: "center" });
  write(name, center, top + 36, { size: 11.5, align: "center" });
  if (creditCode) write(creditCode, center, top + 54, { size: 7.5, color: MUTED, align: "center" });
  write(day, center, top + 68, { size: 11.5, align: "center" });
  lines.forEach((line, i) => write(line, LEFT + side + 10, top + 54 + i * 13, { size: 8.5, color: MUTED }));
}
