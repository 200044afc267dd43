/** The columns of a batch for the national system, in the order of its form as far as it is known; words come from the catalogue. */
export const COLUMNS = [
  "name",
  "number",
  "title",
  "content",
  "day",
  "from",
  "to",
  "hours",
  "minutes",
  "place",
  "unit",
  "evidence",
  "record",
] as const;
export type Column = (typeof COLUMNS)[number];
export type Cells = Record<Column, string | number>;

/** A text that a spreadsheet would take for a formula stands behind an apostrophe. */
export const guarded = (cell: string | number): string | number =>
  typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;

const quoted = (cell: string | number): string => {
  const text = String(guarded(cell));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Lines as CSV: comma, CRLF and a byte order mark, so that spreadsheets read Chinese. */
export const csvOf = (lines: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${lines.map((line) => `${line.map(quoted).join(",")}\r\n`).join("")}`;
