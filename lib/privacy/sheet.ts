import "server-only";
import { writeXlsx } from "hucre/xlsx";
import type { Locale } from "@/db/words";
import { createFormatter, createTranslator } from "next-intl";
import { catalogues } from "../i18n/catalogue";
import { formats } from "../i18n/formats";
import { isMessageKey } from "../i18n/keys";
import { TIME_ZONE } from "../time";
import type { copyOf } from "./queries/copy";
import { type Cell, guarded } from "./rules/cells";

type Copy = Awaited<ReturnType<typeof copyOf>>;

/** A spreadsheet's cell holds no more; JSON has it all. */
const MOST_LETTERS = 32_000;

/** One's data as a workbook: a sheet for each kind, in the reader's language. Nothing of it touches the disk. */
export function asWorkbook(copy: Copy, locale: Locale): Promise<Uint8Array> {
  const t = createTranslator({ locale, messages: catalogues[locale] });
  const format = createFormatter({ locale, timeZone: TIME_ZONE, formats });
  const word = (key: string, otherwise: string) => (isMessageKey(key) ? t(key) : otherwise);
  const cell = (value: unknown): Cell => {
    if (value instanceof Date) return format.dateTime(value, "stamp");
    if (typeof value === "boolean") return t(value ? "privacy.copy.yes" : "privacy.copy.no");
    if (typeof value === "object" && value !== null) return guarded(JSON.stringify(value).slice(0, MOST_LETTERS));
    return guarded(typeof value === "number" || value === null ? value : String(value ?? ""));
  };
  return writeXlsx({
    sheets: Object.entries(copy).map(([kind, rows]) => ({
      name: word(`privacy.kinds.${kind}.title`, word(`privacy.copy.sheets.${kind}`, kind)).slice(0, 31),
      columns: Object.keys(rows[0] ?? { nothing: "" }).map((key) => ({
        header: word(`privacy.copy.columns.${key}`, key),
        key,
        width: 22,
      })),
      data: rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, cell(value)]))),
    })),
  });
}

/** One's data for machines: the kinds by name, instants in UTC (ISO 8601). */
export const asJson = (copy: Copy, now: Date): string =>
  JSON.stringify({ format: "zhiya.personal-data", version: 1, madeAt: now, ...copy }, null, 2);
