import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { TIME_ZONE } from "../time";
import { catalogues } from "./catalogue";
import { formats } from "./formats";
import { isLocale, LOCALE_COOKIE, pickLocale } from "./locale";

export default getRequestConfig(async ({ locale: asked }) => {
  const locale = isLocale(asked)
    ? asked
    : pickLocale((await cookies()).get(LOCALE_COOKIE)?.value, (await headers()).get("accept-language"));
  return { locale, messages: catalogues[locale], timeZone: TIME_ZONE, formats };
});
