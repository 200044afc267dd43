"use client";
import { Check, Copy, Link2 } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";

/** A link to pass on. Without scripts it can be selected and copied by hand. */
export function CopyLink({ link, words }: { link: string; words: Record<"copy" | "copied" | "label", string> }) {
  const [copied, setCopied] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(link);
    setCopied(true);
  }
  return (
    <div className="lk">
      <Link2 className="i" aria-hidden />
      <input
        className="mono min-w-0 border-0 bg-transparent"
        readOnly
        value={link}
        aria-label={words.label}
        onFocus={(e) => e.currentTarget.select()}
      />
      <Button size="sm" onClick={copy}>
        {copied ? <Check className="i" aria-hidden /> : <Copy className="i" aria-hidden />}
        {copied ? words.copied : words.copy}
      </Button>
    </div>
  );
}
