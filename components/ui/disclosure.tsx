"use client";
import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";

type Props = { summary: ReactNode; label: string; summaryClass?: string; className?: string; children: ReactNode };

/** A small menu on the browser's own details: opens without scripts; with them it also closes on Esc, on a click elsewhere and on moving on. */
export function Disclosure({ summary, label, summaryClass, className, children }: Props) {
  const ref = useRef<HTMLDetailsElement>(null);
  const path = usePathname();
  useEffect(() => {
    if (ref.current) ref.current.open = false;
  }, [path]);
  useEffect(() => {
    function outside(event: PointerEvent) {
      const box = ref.current;
      if (box?.open && event.target instanceof Node && !box.contains(event.target)) box.open = false;
    }
    function escape(event: KeyboardEvent) {
      const box = ref.current;
      if (event.key !== "Escape" || !box?.open) return;
      box.open = false;
      box.querySelector("summary")?.focus();
    }
    document.addEventListener("pointerdown", outside);
    document.addEventListener("keydown", escape);
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("keydown", escape);
    };
  }, []);
  return (
    <details className={className} ref={ref}>
      <summary className={summaryClass} aria-label={label}>
        {summary}
      </summary>
      {children}
    </details>
  );
}
