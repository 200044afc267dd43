import "server-only";
import { writeXlsx } from "hucre/xlsx";
import { createFormatter, createTranslator } from "next-intl";
import { LETTER_KINDS, type Locale } from "@/db/words";
import { paperText } from "../certificates/paper/sheet";
import { isSnapshot } from "../certificates/rules/snapshot";
import { catalogues } from "../i18n/catalogue";
import { formats } from "../i18n/formats";
import { isMessageKey } from "../i18n/keys";
import { renderLetter } from "../letters/letters";
import { allRegions } from "../regions/queries";
import { regionName } from "../regions/rules";
import { TIME_ZONE } from "../time";
import type { Copy } from "./queries/copy";
import { type Cell, guarded } from "./rules/cells";
import { CODED, type Named } from "./rules/coded";

type Whole = Required<Copy>;
type Row = Record<string, unknown>;

/** Every column of a kind whose type is a list of codes, with the words that it must have. */
type WordsOf<R> = {
  [C in keyof R as string extends NonNullable<R[C]> ? never : NonNullable<R[C]> extends string ? C : never]: Named<
    Extract<R[C], string>
  >;
};
const columns: Record<string, Record<string, Named<string>>> = CODED satisfies {
  [K in keyof Whole as keyof WordsOf<Whole[K][number]> extends never ? never : K]: WordsOf<Whole[K][number]>;
};

/** A spreadsheet's cell holds no more; JSON has it all. */
const MOST_LETTERS = 32_000;

/**
 * One's data as a workbook: a sheet for each kind, in the reader's language, codes in words (the JSON keeps them).
 * Nothing of it touches the disk.
 */
export async function asWorkbook(copy: Copy, locale: Locale): Promise<Uint8Array> {
  const t = createTranslator({ locale, messages: catalogues[locale] });
  const format = createFormatter({ locale, timeZone: TIME_ZONE, formats });
  const word = (key: string, otherwise: string) => (isMessageKey(key) ? t(key) : otherwise);
  const regions = await allRegions();
  const act = (value: unknown) =>
    word(`audit.acts.${String(value).replace(".", "_")}`, t("audit.acts.other", { act: String(value) }));

  /** What is neither one code of a list nor words already. */
  const said: Record<string, (value: unknown, row: Row) => string> = {
    "roster.region": (code) => {
      const region = regions.find((one) => one.code === code);
      return region ? regionName(region, locale) : "";
    },
    "abilities.skills": (list) =>
      String(list)
        .split("、")
        .map((skill) => word(`volunteers.skills.${skill}`, skill))
        .join(t("privacy.copy.comma")),
    "freeTime.weekday": (day) => word(`availability.days.${day}`, String(day)),
    "letters.contents": (data, { kind }) => letter(kind, data, locale),
    "certificates.contents": (snapshot) => paper(snapshot),
    "quizzes.answers": (answers) =>
      Object.values(Object(answers))
        .map((chosen, i) => t("privacy.copy.answer", { n: i + 1, options: options(chosen) }))
        .join("\n"),
    "logs.act": act,
    "acts.act": act,
  };
  const cell = (kind: string, key: string, row: Row): Cell => {
    const value = row[key];
    if (value === null || value === undefined) return null;
    const own = said[`${kind}.${key}`];
    if (own) return guarded(own(value, row).slice(0, MOST_LETTERS));
    const named = columns[kind]?.[key]?.get(String(value));
    if (named) return t(named);
    if (value instanceof Date) return format.dateTime(value, "stamp");
    if (typeof value === "boolean") return t(value ? "privacy.copy.yes" : "privacy.copy.no");
    if (typeof value === "object") return guarded(JSON.stringify(value).slice(0, MOST_LETTERS));
    return guarded(typeof value === "number" ? value : String(value));
  };
  return writeXlsx({
    sheets: Object.entries(copy).map(([kind, rows]) => ({
      name: word(`privacy.kinds.${kind}.title`, word(`privacy.copy.sheets.${kind}`, kind)).slice(0, 31),
      columns: Object.keys(rows[0] ?? { nothing: "" }).map((key) => ({
        header: word(`privacy.copy.columns.${key}`, key),
        key,
        width: 22,
      })),
      data: rows.map((row) => Object.fromEntries(Object.keys(row).map((key) => [key, cell(kind, key, row)]))),
    })),
  });
}

/** What a letter said, as it was written; nothing once its facts are forgotten. */
function letter(kind: unknown, data: unknown, locale: Locale): string {
  const known = LETTER_KINDS.find((one) => one === kind);
  const facts: Record<string, string | number> = Object.fromEntries(
    Object.entries(Object(data)).map(([name, fact]) => [name, typeof fact === "number" ? fact : String(fact)]),
  );
  return known && Object.keys(facts).length > 0
    ? renderLetter({ kind: known, locale, data: facts }, null, false).paragraphs.join("\n")
    : "";
}

/** What a certificate says, line by line; in Chinese, as it was issued. */
function paper(snapshot: unknown): string {
  if (!isSnapshot(snapshot)) return "";
  const text = paperText({ snapshot, state: "issued", identity: null, host: "" });
  return [
    text.title,
    text.body.map((piece) => piece.text).join(""),
    ...snapshot.lines.map(({ day, title, content }) => [day, title, content].join(" ")),
    ...text.notes,
    ...[text.issuer.name, ...text.issuer.lines, text.issuer.day],
  ].join("\n");
}

/** Chosen options of a question by their letters. */
const options = (chosen: unknown): string =>
  (Array.isArray(chosen) ? chosen : []).map((at) => String.fromCharCode(65 + Number(at))).join("");

/** One's data for machines: the kinds by name, instants in UTC (ISO 8601). */
export const asJson = (copy: Copy, now: Date): string =>
  JSON.stringify({ format: "zhiya.personal-data", version: 1, madeAt: now, ...copy }, null, 2);
