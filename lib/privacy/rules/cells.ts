export type Cell = string | number | null;

/**
 * A cell of free words as a spreadsheet program must take it: as words. What begins like a formula (= + - @, a tab or a
 * line break before it) gets an apostrophe in front, so that nothing in it is ever worked out when the file is opened.
 */
export const guarded = (cell: Cell): Cell =>
  typeof cell === "string" && /^[\s]*[=+\-@]/.test(cell) ? `'${cell}` : cell;
