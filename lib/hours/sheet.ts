import "server-only";
import { writeXlsx } from "hucre/xlsx";
import { dayOf, timeOf } from "../time";
import type { BatchRecord } from "./queries/national";
import { type Cells, COLUMNS, type Column, csvOf, guarded } from "./rules/cells";
import { inHours } from "./rules/minutes";

type Words = { column: Record<Column, string>; evidence: Record<BatchRecord["evidence"], string>; sheet: string };

const cellsOf = (row: BatchRecord, { evidence }: Words): Cells => ({
  name: row.name,
  number: row.number,
  title: row.title,
  content: row.summary,
  day: dayOf(row.startsAt),
  from: timeOf(row.startsAt),
  to: timeOf(row.endsAt),
  hours: inHours(row.minutes),
  minutes: row.minutes,
  place: row.place,
  unit: row.unit,
  evidence: evidence[row.evidence],
  record: row.chain,
});

const linesOf = (rows: readonly BatchRecord[], words: Words): (string | number)[][] => [
  COLUMNS.map((column) => words.column[column]),
  ...rows.map((row) => {
    const cells = cellsOf(row, words);
    return COLUMNS.map((column) => guarded(cells[column]));
  }),
];

/** A batch as a workbook of one sheet: a head, then one line a record. */
export const nationalXlsx = (rows: readonly BatchRecord[], words: Words): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: words.sheet, rows: linesOf(rows, words) }] });

/** The same as CSV. */
export const nationalCsv = (rows: readonly BatchRecord[], words: Words): string => csvOf(linesOf(rows, words));
