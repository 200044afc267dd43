import type { SnapshotLine } from "./snapshot";

/** How wide a text is, in halves of a Han character. */
export const unitsOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) < 0x2e80 && !/[—“”‘’…·]/.test(letter) ? 1.1 : 2), 0);

/** Marks that may not begin a line. */
const CLINGS = /^[，。、；：？！）》」』”’…·,.;:?!)]/;

/** Breaks a text into lines of at most `most` halves, after any Han character or at a blank; nothing is lost. */
export function wrap(text: string, most: number): string[] {
  const pieces = text.match(/[!-~\u00c0-\u02af]+|[\s\S]/gu) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces.flatMap((one) => (unitsOf(one) > most ? [...one] : [one]))) {
    if (line !== "" && unitsOf(line + piece) > most && !CLINGS.test(piece)) {
      lines.push(line.trimEnd());
      line = "";
    }
    if (line !== "" || piece.trim() !== "") line += piece;
  }
  return line === "" ? lines : [...lines, line];
}

/** Rows of text in the columns "activity" and "what and where" of a certificate's table. */
export const COLUMNS = { title: 34, content: 36 } as const;

export type PaperRow = { line: SnapshotLine; tenths: number; title: string[]; content: string[]; height: number };

/** A line of the certificate as it stands on paper; height in lines of text. */
export function paperRow(line: SnapshotLine, tenths: number): PaperRow {
  const title = wrap(line.title, COLUMNS.title);
  const content = wrap(line.content === line.place ? line.place : `${line.content}，${line.place}`, COLUMNS.content);
  return { line, tenths, title, content, height: Math.max(title.length, content.length, 1) };
}

/** What fits, in points of the page: a row has its lines of text and the room around them. */
const rowHeight = (row: PaperRow) => row.height * 14 + 8;
export const FIRST_PAGE = 236;
export const NEXT_PAGE = 560;

/** Shares rows out over pages; each has at least one, none is cut. @param first what the first page has left, in points */
export function pagesOf(rows: readonly PaperRow[], first = FIRST_PAGE, next = NEXT_PAGE): PaperRow[][] {
  const pages: PaperRow[][] = [[]];
  let left = first;
  for (const row of rows) {
    const page = pages.at(-1);
    if (page && (rowHeight(row) <= left || page.length === 0)) {
      page.push(row);
      left -= rowHeight(row);
    } else {
      pages.push([row]);
      left = next - rowHeight(row);
    }
  }
  return pages;
}
