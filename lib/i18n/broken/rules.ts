import type { Locale } from "@/db/words";
import en from "./messages.en.json";
import zh from "./messages.zh-CN.json";

/**
 * The words of the pages that show when something broke. They travel with the page itself, in both languages, because
 * what usually hands out words may be what is broken.
 */
export const brokenWords = (lang: Locale) => (lang === "en" ? en : zh);
