"use client";
import { type RefObject, type SyntheticEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import type { FormState } from "@/lib/action";

/** Milliseconds after the last key until what is typed is kept. */
const QUIET_MS = 2500;

export type Keep = (before: FormState, form: FormData) => Promise<FormState>;
/** When it was kept last, and in words what of it was not. */
export type Kept = { at: Date; note: string | undefined } | null;

/** What a form holds, but for its key and version: two alike need no second save. */
const toldBy = (data: FormData) =>
  JSON.stringify([...data].filter(([name]) => name !== "once" && name !== "version" && !name.startsWith("$")));

/**
 * Keeps a form while it is typed: some moments after the last key, and at once when the page goes out of sight. A save that is under
 * way is waited for before the form is sent, because it gives the draft another version.
 */
export function useAutosave(form: RefObject<HTMLFormElement | null>, keep: Keep | undefined) {
  const [kept, setKept] = useState<Kept>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<void>>(undefined);
  const last = useRef("");

  async function send(data: FormData) {
    const state = await keep?.(null, data).catch(() => null);
    if (!state?.ok) return;
    const version = form.current?.elements.namedItem("version");
    if (version instanceof HTMLInputElement && state.said) version.value = state.said;
    setKept({ at: new Date(state.at), note: state.message });
  }
  async function save() {
    clearTimeout(timer.current);
    await running.current;
    if (!form.current || !keep) return;
    const data = new FormData(form.current);
    const told = toldBy(data);
    if (told === last.current) return;
    last.current = told;
    data.delete("once");
    running.current = send(data).finally(() => {
      running.current = undefined;
    });
  }
  function typed() {
    clearTimeout(timer.current);
    if (keep) timer.current = setTimeout(save, QUIET_MS);
  }
  const hidden = useEffectEvent(() => {
    if (document.visibilityState === "hidden" && timer.current !== undefined) void save();
  });
  useEffect(() => {
    document.addEventListener("visibilitychange", hidden);
    return () => {
      clearTimeout(timer.current);
      document.removeEventListener("visibilitychange", hidden);
    };
  }, []);

  /** Before the form is sent: nothing more is kept beside it. */
  function sent(event: SyntheticEvent<HTMLFormElement, SubmitEvent>) {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (!running.current) return;
    event.preventDefault();
    const by = event.nativeEvent.submitter;
    void running.current.then(() => form.current?.requestSubmit(by));
  }
  return { kept, typed, sent };
}
