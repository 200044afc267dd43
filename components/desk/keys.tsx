"use client";
import { useEffect } from "react";

/**
 * Single keys of a page: each presses the visible element that carries it as `data-key`. Dead inside fields, with a
 * modifier, and while a dialog is open; `Enter` is left to the focused element.
 */
export function Keys() {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const at = event.target instanceof HTMLElement ? event.target : null;
      if (at?.closest("input, textarea, select, [contenteditable], dialog[open], [role=dialog]")) return;
      const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
      for (const one of document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`))
        if (one instanceof HTMLElement && one.offsetParent !== null) {
          event.preventDefault();
          one.focus();
          one.click();
          return;
        }
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return null;
}
