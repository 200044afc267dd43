import "server-only";
import PDFDocument from "pdfkit";
import { drawFirstPage, drawFurtherPage, PAGE, type Pen } from "./paper/document";
import { font } from "./paper/queries/fonts";
import { writeLine } from "./paper/queries/pdfkit";
import { qrOf } from "./paper/queries/qr";
import type { PaperText } from "./paper/sheet";

export type Sheet = { text: PaperText /** The check address with the signed statement. */; code: string };

/** The letters of a text that the font cannot draw, each once. */
export const missingLetters = (text: string): string[] =>
  [...new Set(text)].filter((letter) => letter.trim() !== "" && !font("regular").covers(letter));

/** Certificates as one PDF, each on pages of its own; text stays text, a letter the font has not is named at the foot. */
export function certificatesPdf(sheets: readonly Sheet[], made: Date): Promise<Buffer> {
  const first = sheets[0]?.text;
  const doc = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    // No standard font: none is drawn with, and reading one costs.
    font: "",
    autoFirstPage: false,
    lang: "zh-CN",
    displayTitle: true,
    info: {
      Title: first ? `${first.title} ${sheets.length === 1 ? first.number : ""}`.trim() : "",
      Author: first?.issuer.name ?? "",
      Subject: first?.subject ?? "",
      Creator: "Zhiya",
      CreationDate: made,
    },
  });
  const parts: Buffer[] = [];
  const whole = new Promise<Buffer>((resolve, reject) => {
    doc.on("data", (part: Buffer) => parts.push(part));
    doc.on("end", () => resolve(Buffer.concat(parts)));
    doc.on("error", reject);
  });
  const pen: Pen = {
    doc,
    write: (text, x, y, { size, weight = "regular", color = "#17261e", align = "left", spacing = 0 }) => {
      const { parsed, covers } = font(weight);
      const drawn = Array.from(text, (letter) => (letter.trim() === "" || covers(letter) ? letter : "〓")).join("");
      return writeLine(doc, [parsed, weight], drawn, x, y, { size, color, align, spacing });
    },
  };
  for (const { text, code } of sheets) {
    doc.addPage();
    drawFirstPage(pen, text, qrOf(code), missingLetters(everyWord(text)));
    for (let page = 1; page < text.pages.length; page++) {
      doc.addPage();
      drawFurtherPage(pen, text, page);
    }
  }
  doc.end();
  return whole;
}

const everyWord = (text: PaperText): string =>
  [
    ...text.body.map((piece) => piece.text),
    ...text.notes,
    text.issuer.name,
    ...text.issuer.lines,
    ...text.pages.flat().flatMap(({ title, content }) => [...title, ...content]),
  ].join("");
