import type { ReactNode } from "react";
import { cn } from "@/lib/cn";

/** The six colour families of kinds; sets --c --s --v --l on the element with class "type". */
export type Hue = "biz" | "school" | "talk" | "train" | "game" | "base";

/** A leaf and a word: what kind of thing this is. */
export function Tag({ hue, className, children }: { hue: Hue; className?: string; children: ReactNode }) {
  return (
    <span className={cn("type tag", className)} data-t={hue}>
      {children}
    </span>
  );
}
