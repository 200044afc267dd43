"use client";
import { RotateCcw } from "lucide-react";
import { useSyncExternalStore } from "react";
import { ErrorScene } from "@/components/art/scenes";
import { Button, buttonClass } from "@/components/ui/button";
import type { Locale } from "@/db/words";
import { brokenWords } from "@/lib/i18n/broken/rules";

const never = () => () => {};
const langOfPage = (): Locale => (document.documentElement.lang === "en" ? "en" : "zh-CN");

/** Something broke: what it means for the person, once more, and a number to tell us by. */
export function Broken({ digest, retry }: { digest?: string; retry: () => void }) {
  const words = brokenWords(useSyncExternalStore(never, langOfPage, (): Locale => "zh-CN"));
  return (
    <main id="main" className="page-states">
      <div className="wrap st">
        <div className="tx">
          <p className="code">{words.code}</p>
          <h1>{words.heading}</h1>
          <p className="lead">{words.lead}</p>
          <div className="acts2 row flex-wrap gap-3">
            <Button variant="primary" size="lg" onClick={retry}>
              <RotateCcw className="i" aria-hidden />
              {words.again}
            </Button>
            {/* A full load: the state that broke is left behind. */}
            {/* eslint-disable-next-line @next/next/no-html-link-for-pages */}
            <a className={buttonClass({ size: "lg" })} href="/">
              {words.home}
            </a>
          </div>
          {digest && (
            <p className="sm mute mt-4">
              {words.tell} <b className="mono text-ink">E-{digest}</b>
            </p>
          )}
        </div>
        <div className="art">
          <ErrorScene />
        </div>
      </div>
    </main>
  );
}
