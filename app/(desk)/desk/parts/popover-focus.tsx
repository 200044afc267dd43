"use client";
import { useEffect } from "react";

/** Takes the focus into what was opened, in sight, and gives it back to the card when it is closed. */
export function PopoverFocus({ event }: { event: string }) {
  useEffect(() => {
    const head = document.getElementById("beside");
    head?.closest(".pop")?.scrollIntoView({ block: "nearest", inline: "nearest" });
    head?.focus({ preventScroll: true });
    return () => {
      // The page that stands after closing is drawn first.
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        const card = document.querySelector(`[data-event="${CSS.escape(event)}"]`);
        if (card instanceof HTMLElement) card.focus();
      });
    };
  }, [event]);
  return null;
}
