import { createFormatter, createTranslator } from "next-intl";
import { ELIGIBILITY_CODES, type LetterKind, type Locale, QUALIFICATIONS } from "@/db/words";
import { catalogues } from "../i18n/catalogue";
import { formats } from "../i18n/formats";
import { instantOf, TIME_ZONE } from "../time";

export type Rendered = {
  subject: string;
  /** Paragraphs of the body, without greeting and link. */
  paragraphs: string[];
  text: string;
  html: string;
  /** What to say on the telephone, sentence by sentence. */
  say: string[];
};

type Stored = { kind: LetterKind; locale: Locale; data: Record<string, string | number> };

/**
 * Writes a letter in its reader's language from its stored facts.
 * @param link the one address to open (absolute), or null
 * @param sample adds the line that says it is not a real message
 */
export function renderLetter({ kind, locale, data }: Stored, link: string | null, sample: boolean): Rendered {
  const t = createTranslator({
    locale,
    messages: catalogues[locale],
    namespace: "letters",
    timeZone: TIME_ZONE,
    formats,
  });
  const facts = sayable(data, locale);
  const body = t(`kinds.${kind}.body`, facts);
  const paragraphs = body.split("\n");
  const isGuardian = kind === "guardian_link";
  const lines = [
    ...(isGuardian || !data.name ? [] : [t("greeting", { name: String(data.name) })]),
    ...paragraphs,
    ...(link ? [t("open", { link })] : []),
    ...(sample ? [t("sample")] : []),
    t("sign_off"),
  ];
  const spoken = t(`kinds.${kind}.say`, facts);
  const called = String((isGuardian ? data.guardian : data.name) ?? "");
  return {
    subject: t(`kinds.${kind}.subject`, facts),
    paragraphs,
    text: `${lines.join("\n\n")}\n`,
    html: asHtml(lines, link, locale),
    say: called ? [t("hello", { name: called }), spoken] : [spoken],
  };
}

/** Stored facts plus the same said for people: times in words, rules by name. */
function sayable(data: Record<string, string | number>, locale: Locale): Record<string, string | number> {
  const t = createTranslator({ locale, messages: catalogues[locale], namespace: "letters" });
  const format = createFormatter({ locale, timeZone: TIME_ZONE, formats });
  const facts: Record<string, string | number> = { ...data };
  const instant = (key: string) => (data[key] === undefined ? null : new Date(data[key]));
  const from = instant("startsAt");
  const to = instant("endsAt") ?? from;
  if (from && to)
    facts.when = t("when", {
      day: format.dateTime(from, "dayWeek"),
      from: format.dateTime(from, "time"),
      to: format.dateTime(to, "time"),
    });
  for (const [key, name] of [
    ["deadline", "deadline"],
    ["until", "until"],
    ["due", "due"],
    ["oldStartsAt", "oldWhen"],
  ] as const) {
    const at = instant(key);
    if (at) facts[name] = format.dateTime(at, "dayTime");
  }
  if (data.codes !== undefined) {
    const broken = String(data.codes).split(",");
    facts.rules = ELIGIBILITY_CODES.filter((code) => broken.includes(code))
      .map((code) => t(`rules.${code}`))
      .join(locale === "en" ? ", " : "、");
  }
  const held = QUALIFICATIONS.find((kind) => kind === data.held || kind === data.granted);
  if (held) facts.qualification = t(`qualifications.${held}`);
  const day = (value: unknown) => format.dateTime(instantOf(String(value)), "fullDay");
  if (data.lastDay !== undefined) facts.until = data.lastDay === "" ? t("endless") : day(data.lastDay);
  if (data.fromDay !== undefined) facts.period = t("period", { from: day(data.fromDay), to: day(data.toDay) });
  return facts;
}

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c] ?? c);

function asHtml(lines: string[], link: string | null, locale: Locale): string {
  const written = lines.map((line) => {
    const safe = escape(line);
    return `<p>${link ? safe.replace(escape(link), `<a href="${escape(link)}">${escape(link)}</a>`) : safe}</p>`;
  });
  return `<!doctype html><html lang="${locale}"><body style="font:16px/1.7 sans-serif">${written.join("")}</body></html>`;
}
