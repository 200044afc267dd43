"use client";
import { useSyncExternalStore } from "react";
import type { Locale } from "@/db/words";
import { pickLocale } from "@/lib/i18n/locale";
import { brokenWords } from "@/lib/i18n/broken/rules";
import { Broken } from "./parts/broken";
import "./globals.css";

const never = () => () => {};
const cookie = (name: string) =>
  document.cookie
    .split("; ")
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
const langOfReader = () => pickLocale(cookie("zhiya.locale"), navigator.languages.join(","));

/** When even the frame broke: this page brings its own. */
export default function BrokenFrame({ error }: { error: Error & { digest?: string } }) {
  const lang = useSyncExternalStore(never, langOfReader, (): Locale => "zh-CN");
  return (
    <html lang={lang}>
      <head>
        <title>{brokenWords(lang).title}</title>
        <meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover" />
      </head>
      <body key={lang}>
        <Broken digest={error.digest} retry={() => location.reload()} />
      </body>
    </html>
  );
}
