"use client";
import { Check, Copy } from "lucide-react";
import { type ReactNode, useActionState, useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { useHydrated } from "@/components/ui/use-hydrated";
import { cn } from "@/lib/cn";
import { FLOATING } from "@/components/acts/act-box";
import { ActFormView, type ActProps } from "@/components/acts/act-form";

type Props = ActProps & {
  label: ReactNode;
  size?: "sm" | "xs";
  /** Opens where it stands instead of hanging under its button. */
  inPlace?: boolean;
  words: Record<"ready" | "label" | "copy" | "copied" | "again", string>;
};

/** Makes a link behind a button and shows it once, to copy; without scripts it can be selected by hand. */
export function LinkBox({ label, size = "sm", inPlace, words, className, ...form }: Props) {
  const [state, send] = useActionState(form.action, null);
  const link = state?.ok ? state.message : undefined;
  return (
    <details className={cn("relative", className)} open={state !== null || undefined}>
      <summary className={buttonClass({ size })}>{label}</summary>
      <div className={inPlace ? "mt-2" : FLOATING}>
        {link && <LinkShown key={link} link={link} words={words} />}
        <ActFormView
          {...form}
          submit={link ? words.again : form.submit}
          tone={link ? "plain" : "primary"}
          state={state?.ok ? null : state}
          send={send}
        />
      </div>
    </details>
  );
}

/** A link that is shown once, with a button that copies it. */
export function LinkShown({ link, words }: { link: string; words: Omit<Props["words"], "again"> }) {
  const [copied, setCopied] = useState(false);
  const ready = useHydrated();
  async function copy() {
    await navigator.clipboard.writeText(link);
    setCopied(true);
  }
  return (
    <div className="mb-3 grid gap-2" role="status">
      <p className="sm">{words.ready}</p>
      <input
        className="input mono"
        readOnly
        value={link}
        aria-label={words.label}
        onFocus={(event) => event.currentTarget.select()}
      />
      {ready && (
        <Button size="sm" variant="primary" onClick={copy}>
          {copied ? <Check className="i" aria-hidden /> : <Copy className="i" aria-hidden />}
          {copied ? words.copied : words.copy}
        </Button>
      )}
    </div>
  );
}
