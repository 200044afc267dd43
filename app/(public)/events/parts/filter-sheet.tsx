"use client";
import type { ReactNode } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { DialogButton } from "@/components/ui/dialog";
import { useHydrated } from "@/components/ui/use-hydrated";

type Props = { label: ReactNode; title: string; close: string; see: string; clear: ReactNode; children: ReactNode };

/** Opens the filters from below; without scripts a link shows them in the page. */
export function FilterSheet({ label, title, close, see, clear, children }: Props) {
  if (!useHydrated())
    return (
      <a className={`${buttonClass({ size: "sm" })} grow-0 ml-auto`} href="#filters">
        {label}
      </a>
    );
  return (
    <DialogButton label={label} size="sm" className="ml-auto grow-0" title={title} closeLabel={close}>
      {(shut) => (
        <>
          {children}
          <div className="sheet-f">
            {clear}
            <Button variant="primary" size="lg" onClick={shut}>
              {see}
            </Button>
          </div>
        </>
      )}
    </DialogButton>
  );
}
