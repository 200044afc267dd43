"use client";
import { type ComponentProps, useState } from "react";
import { cn } from "@/lib/cn";
import { useHydrated } from "./use-hydrated";

type Props = Omit<ComponentProps<"input">, "type"> & { words: { show: string; hide: string } };

/** A password box whose text can be shown; the button appears only where scripts run. */
export function PasswordInput({ words, className, ...rest }: Props) {
  const [shown, setShown] = useState(false);
  const ready = useHydrated();
  return (
    <div className="pw">
      <input className={cn("input", className)} type={shown ? "text" : "password"} spellCheck={false} {...rest} />
      {ready && (
        <button type="button" aria-pressed={shown} aria-controls={rest.id} onClick={() => setShown(!shown)}>
          {shown ? words.hide : words.show}
        </button>
      )}
    </div>
  );
}
