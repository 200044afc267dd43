import { LOCALES, type Locale } from "@/db/words";

export const LOCALE_COOKIE = "zhiya.locale";

export const isLocale = (text: string | undefined): text is Locale => LOCALES.some((known) => known === text);

/** The private link in a path: a host's page, a draft or a ticket, with what lies under them; null: none. */
export function linkIn(path: string | null): { door: "r" | "request" | "t"; token: string } | null {
  const [, door, token] = /^\/(r|request|t)\/([\w-]{20,})(?:\/|$)/.exec(path ?? "") ?? [];
  return token && (door === "r" || door === "request" || door === "t") ? { door, token } : null;
}

/** The language: the switch's cookie, else Accept-Language, else zh-CN. */
export function pickLocale(cookie: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(cookie)) return cookie;
  const wishes = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...rest] = part.trim().split(";");
      const q = Number(rest.find((r) => r.trim().startsWith("q="))?.split("=")[1] ?? 1);
      return { tag: tag.toLowerCase(), q: Number.isFinite(q) ? q : 0 };
    })
    .filter((wish) => wish.q > 0)
    .sort((a, b) => b.q - a.q);
  for (const { tag } of wishes) {
    if (tag.startsWith("zh")) return "zh-CN";
    if (tag.startsWith("en")) return "en";
  }
  return "zh-CN";
}
