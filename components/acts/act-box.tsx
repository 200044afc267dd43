"use client";
import { type ReactNode, useActionState } from "react";
import { buttonClass, type ButtonLook } from "@/components/ui/button";
import { Toast } from "@/components/ui/toast";
import { cn } from "@/lib/cn";
import { ActFormView, type ActProps } from "./act-form";

/** Under its button; on a phone at the foot of the screen. */
export const FLOATING =
  "pop right-0 top-full z-40 mt-1.5 max-h-[75vh] w-[26rem] overflow-auto max-lg:fixed max-lg:inset-x-4 max-lg:bottom-20 max-lg:top-auto max-lg:w-auto";

type Props = ActProps & {
  /** What stands on the button that opens it. */
  label: ReactNode;
  look?: ButtonLook;
  /** float: hangs under its button; else it opens in place. */
  float?: boolean;
  /** For what it opens to in place. */
  bodyClass?: string;
  title?: string;
  /** No longer to be done: only what came of it is still said. */
  gone?: boolean;
};

/** A form behind a button, on the browser's own details: opens without scripts, stays open while something is wrong, closes when done. */
export function ActBox({ label, look, float, bodyClass = "reg", title, gone, className, ...form }: Props) {
  const [state, send] = useActionState(form.action, null);
  const done = state?.ok ? state : null;
  return (
    <>
      {!gone && (
        <details className={cn(float && "relative", className)} open={state?.ok === false} key={done?.at}>
          <summary className={buttonClass(look)}>{label}</summary>
          <div className={float ? FLOATING : bodyClass}>
            {title && <h2 className="b mb-2">{title}</h2>}
            <ActFormView {...form} state={done ? null : state} send={send} />
          </div>
        </details>
      )}
      {done?.message && <Toast key={done.at}>{done.message}</Toast>}
    </>
  );
}
