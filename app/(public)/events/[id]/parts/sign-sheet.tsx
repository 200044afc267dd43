"use client";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import { DialogButton } from "@/components/ui/dialog";
import { useHydrated } from "@/components/ui/use-hydrated";

type Props = { label: string; title: string; close: string; children: ReactNode };

/** Opens the positions from below; without scripts a link shows them in the page. */
export function SignSheet({ label, title, close, children }: Props) {
  if (!useHydrated())
    return (
      <a className={buttonClass({ variant: "primary" })} href="#sign">
        {label}
      </a>
    );
  return (
    <DialogButton variant="primary" label={label} title={title} closeLabel={close}>
      {children}
    </DialogButton>
  );
}
