import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import type { Locale } from "@/db/words";
import { TIME_ZONE } from "../time";
import { catalogues } from "./catalogue";
import { formats } from "./formats";
import { isLocale, LOCALE_COOKIE, pickLocale } from "./locale";
import { languageBehind } from "./queries";

export default getRequestConfig(async ({ locale: asked }) => {
  const locale = isLocale(asked) ? asked : await localeHere();
  return { locale, messages: catalogues[locale], timeZone: TIME_ZONE, formats };
});

/** A page that is not there is drawn a second time, for the same request. */
const found = new WeakMap<object, Promise<Locale | null>>();

/** What the reader chose with the switch, else the language in which they asked, else the browser's. */
async function localeHere(): Promise<Locale> {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  const chosen = jar.get(LOCALE_COOKIE)?.value;
  if (isLocale(chosen)) return chosen;
  const asked = found.get(head) ?? languageBehind(head.get("x-zhiya-path"));
  found.set(head, asked);
  return (await asked) ?? pickLocale(undefined, head.get("accept-language"));
}
