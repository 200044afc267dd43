import type { Locale } from "@/db/words";

/** The languages in which a journey is walked. */
export const LANGUAGES: readonly Locale[] = ["zh-CN", "en"];

/** What a page says in the language of the journey: `say("提交申请", "Send the request")`. */
export const sayIn =
  (locale: Locale) =>
  <T>(chinese: T, english: T): T =>
    locale === "en" ? english : chinese;

export type Say = ReturnType<typeof sayIn>;

/** A browser whose owner reads this language. */
export const browserIn = (locale: Locale) => ({ locale: locale === "en" ? "en-GB" : "zh-CN" });
