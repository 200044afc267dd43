import "server-only";
import PDFDocument from "pdfkit";
import { drawFirstPage, drawFurtherPage, PAGE, type Pen } from "./paper/document";
import { font } from "./paper/queries/fonts";
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
  // pdfkit takes a parsed font where its types say bytes, and under its name finds it again without comparing.
  const choose = (weight: "regular" | "bold") => Reflect.apply(doc.font, doc, [font(weight).parsed, weight]);
  const pen: Pen = {
    doc,
    write: (text, x, y, { size, weight = "regular", color = "#17261e", align = "left", spacing = 0 }) => {
      choose(weight);
      doc.fontSize(size).fillColor(color);
      const drawn = [...text]
        .map((letter) => (letter.trim() === "" || font(weight).covers(letter) ? letter : "〓"))
        .join("");
      const width = doc.widthOfString(drawn, { characterSpacing: spacing });
      const left = align === "left" ? x : align === "right" ? x - width : x - width / 2;
      doc.text(drawn, left, y, { lineBreak: false, characterSpacing: spacing });
      return width;
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
