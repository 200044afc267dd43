"use client";
import { Keyboard } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useHydrated } from "@/components/ui/use-hydrated";

/** Milliseconds within which the second key of a pair must follow. */
const PAIR_MS = 1500;
const FIELDS = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]";

const visible = (one: Element | null): one is HTMLElement => one instanceof HTMLElement && one.offsetParent !== null;

/** The element that a key presses: in the entry of a list where the focus is, else anywhere on the page. */
function holderOf(key: string): HTMLElement | undefined {
  const asked = `[data-key="${CSS.escape(key)}"]`;
  const entry = document.activeElement?.closest("[data-jk] > *");
  return [...(entry?.querySelectorAll(asked) ?? []), ...document.querySelectorAll(asked)].find(visible);
}

/** J and K: the next or the one before of the entries marked with `data-jk`. */
function step(by: number): boolean {
  const entries = [...document.querySelectorAll("[data-jk] > *")].filter(visible);
  const at = entries.findIndex((one) => one.contains(document.activeElement));
  const to = entries[at < 0 ? (by > 0 ? 0 : entries.length - 1) : at + by]?.querySelector("a[href], button");
  if (!visible(to ?? null)) return false;
  if (to instanceof HTMLElement) to.focus();
  return true;
}

function pressed(key: string): boolean {
  const holder = holderOf(key);
  if (!holder) return false;
  holder.focus({ preventScroll: true });
  holder.click();
  return true;
}

type Props = {
  label: string;
  closeLabel: string;
  /** The table of keys. */
  children: ReactNode;
};

/**
 * The desk's single keys: each presses the visible control that carries it as `data-key` ("S"; "G B" for one after the
 * other), so nothing can be done by a key alone. Dead in fields, with a modifier, and while a modal dialog is open.
 */
export function Shortcuts({ label, closeLabel, children }: Props) {
  const [open, setOpen] = useState(false);
  const ready = useHydrated();
  useEffect(() => {
    let first = "";
    let since = 0;
    function press(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
      const at = event.target instanceof Element ? event.target : null;
      if (at?.closest(FIELDS) || document.querySelector("dialog[open]")) return;
      const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
      const pair = Date.now() - since < PAIR_MS ? `${first} ${key}` : "";
      first = key;
      since = Date.now();
      const done =
        (pair !== "" && pressed(pair)) ||
        (key === "J" && step(1)) ||
        (key === "K" && step(-1)) ||
        (key === "G" ? false : pressed(key));
      if (done) event.preventDefault();
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  if (!ready) return null;
  return (
    <>
      <Button
        variant="quiet"
        icon
        aria-label={label}
        title={`${label} ?`}
        aria-haspopup="dialog"
        data-key="?"
        onClick={() => setOpen(true)}
      >
        <Keyboard className="i" aria-hidden />
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={label} closeLabel={closeLabel} wide>
        {children}
      </Dialog>
    </>
  );
}
