import type { Locale } from "@/db/words";

/** A text and, where it is not in the page's language, which language it is in. */
export type Said = { text: string; lang?: Locale };

/** What people entered in Chinese and perhaps in English, for a reader of `locale`. */
export function said(locale: Locale, zh: string, en?: string | null): Said {
  if (locale === "en") return en ? { text: en } : { text: zh, lang: "zh-CN" };
  return { text: zh };
}

/** Cuts a Chinese title after its colon or dash, so that a narrow screen breaks it there. */
export function phrases(title: string): string[] {
  const end = /：|——/.exec(title);
  const at = end ? end.index + end[0].length : 0;
  return end && end.index > 0 && at < title.length ? [title.slice(0, at), title.slice(at)] : [title];
}
