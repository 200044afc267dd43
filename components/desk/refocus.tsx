"use client";
import { type ReactNode, useEffect, useRef } from "react";

/** What stood there before, on this page or the one it was left for. */
let before: string | undefined;

type Props = {
  /** Names what stands here: when it changes, what was pressed may be gone. */
  on: string;
  label: string;
  className?: string;
  children: ReactNode;
};

/** A part of a page whose content acts replace: when the pressed control goes with it, the focus comes here instead of nowhere. */
export function Refocus({ on, label, className, children }: Props) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (before !== undefined && before !== on && document.activeElement === document.body) box.current?.focus();
    before = on;
  }, [on]);
  return (
    <section ref={box} tabIndex={-1} aria-label={label} className={className}>
      {children}
    </section>
  );
}
