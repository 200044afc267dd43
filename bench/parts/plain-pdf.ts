import PDFDocument from "pdfkit";
import { fontPath } from "@/lib/certificates/paper/queries/fonts";
import type { PaperText } from "@/lib/certificates/paper/sheet";

const files = { regular: fontPath("regular"), bold: fontPath("bold") };

/** The same words as a certificate, written as pdfkit's guide does: each document opens its fonts by their path. */
export function plainPdf(text: PaperText): Promise<Buffer> {
  const doc = new PDFDocument({ size: "A4" });
  const parts: Buffer[] = [];
  const whole = new Promise<Buffer>((resolve) => {
    doc.on("data", (part: Buffer) => parts.push(part));
    doc.on("end", () => resolve(Buffer.concat(parts)));
  });
  doc.font(files.bold).fontSize(20).text(text.title).fontSize(11).text(text.number).text(text.head);
  doc
    .font(files.regular)
    .text(text.body.map((piece) => piece.text).join(""))
    .text(text.measure);
  for (const { line, title, content, tenths } of text.pages.flat())
    doc.text(`${line.day} ${title.join("")} ${content.join("")} ${tenths / 10}`);
  doc.text(`${text.total.label} ${text.total.hours}`);
  for (const one of [...text.notes, ...text.scan, text.issuer.name, ...text.issuer.lines, text.issuer.day])
    doc.text(one);
  doc.end();
  return whole;
}
