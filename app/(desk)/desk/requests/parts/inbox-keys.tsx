"use client";
import type { KeyboardEvent, ReactNode } from "react";

/** J and K (and the arrows) move from card to card; Enter is the link's own. */
export function InboxKeys({ children }: { children: ReactNode }) {
  function move(event: KeyboardEvent<HTMLDivElement>) {
    const step = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    const cards = [...event.currentTarget.querySelectorAll<HTMLElement>("a[data-card]")];
    const at = cards.findIndex((card) => card === document.activeElement);
    const next = cards[Math.min(cards.length - 1, Math.max(0, at + step))];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is operated; this only moves focus between them
    <div onKeyDown={move}>{children}</div>
  );
}
