"use client";
import { Search } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from "react";
import type { ResultGroup } from "@/lib/desk/rules/result";
import { PaletteResults } from "./palette-results";

type Props = {
  /** The same search as a page: where the button leads without scripts. */
  page: string;
  /** Where results come from, `?q=` is added. */
  source: string;
  words: Record<"button" | "label" | "placeholder" | "hint" | "choose" | "nothing" | "failed" | "found", string>;
};

/** Milliseconds of rest after a key before the question is asked. */
const REST_MS = 120;

/**
 * The search of the desk over every page: ⌘K or its button opens it, arrows choose, Enter goes. A combobox: the focus stays
 * in the field and the chosen row is named to it. Without scripts the button is a link to the search page.
 */
export function Palette({ page, source, words }: Props) {
  const [groups, setGroups] = useState<ResultGroup[]>([]);
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const [state, setState] = useState<"rest" | "asking" | "failed">("rest");
  const [open, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const router = useRouter();
  const id = useId();
  const rows = groups.flatMap((group) => group.rows);
  const chosen = rows[at];

  function show() {
    dialog.current?.showModal();
    setOpen(true);
  }
  const hide = () => dialog.current?.close();

  useEffect(() => {
    function key(event: globalThis.KeyboardEvent) {
      if (event.key.toLowerCase() !== "k" || !(event.metaKey || event.ctrlKey) || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      if (dialog.current?.open) dialog.current.close();
      else if (!document.querySelector("dialog[open]")) show();
    }
    document.addEventListener("keydown", key);
    return () => document.removeEventListener("keydown", key);
  }, []);

  useEffect(() => {
    if (!open) return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      setState("asking");
      try {
        const answer = await fetch(`${source}?q=${encodeURIComponent(typed)}`, { signal: stop.signal });
        if (answer.redirected) return location.assign(page);
        if (!answer.ok) throw new Error(String(answer.status));
        setGroups(await answer.json());
        setAt(0);
        setState("rest");
      } catch {
        if (!stop.signal.aborted) setState("failed");
      }
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [open, typed, source, page]);

  useEffect(() => {
    if (chosen) document.getElementById(`${id}-${chosen.id}`)?.scrollIntoView({ block: "nearest" });
  }, [chosen, id]);

  function go(href: string) {
    hide();
    router.push(href);
  }
  function steer(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && rows.length > 0) {
      event.preventDefault();
      setAt((at + step + rows.length) % rows.length);
    } else if (event.key === "Enter" && chosen) {
      event.preventDefault();
      go(chosen.href);
    }
  }
  const besides = (event: MouseEvent) => event.target === dialog.current && hide();
  const said = state === "failed" ? words.failed : typed && rows.length === 0 && state === "rest" ? words.nothing : "";
  return (
    <>
      <Link
        className="cmdk no-underline"
        href={page}
        prefetch={false}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          show();
        }}
      >
        <Search className="i" aria-hidden />
        <span>{words.button}</span>
        <kbd aria-hidden>⌘K</kbd>
      </Link>
      <dialog
        ref={dialog}
        className="dialog pal"
        aria-label={words.label}
        onClose={() => {
          setOpen(false);
          setTyped("");
        }}
        onClick={besides}
      >
        <div className="pi">
          <Search className="i" aria-hidden />
          <input
            role="combobox"
            aria-label={words.label}
            aria-expanded={rows.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={chosen ? `${id}-${chosen.id}` : undefined}
            autoComplete="off"
            spellCheck={false}
            maxLength={60}
            placeholder={words.placeholder}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={steer}
          />
          <button type="button" className="kbd-b" onClick={hide}>
            <kbd>Esc</kbd>
          </button>
        </div>
        <div
          className="pr"
          id={`${id}-list`}
          role="listbox"
          aria-label={words.found}
          aria-busy={state === "asking"}
          tabIndex={-1}
        >
          <PaletteResults
            id={id}
            groups={groups}
            chosen={chosen}
            onPoint={(row) => setAt(rows.indexOf(row))}
            onChoose={(row) => go(row.href)}
            onKey={steer}
          />
        </div>
        <p className="pe sm mute" role="status">
          {said}
        </p>
        <p className="pf">
          <span>{words.hint}</span>
          <span>
            <kbd aria-hidden>↑</kbd> <kbd aria-hidden>↓</kbd> {words.choose}
          </span>
        </p>
      </dialog>
    </>
  );
}
