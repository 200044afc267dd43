"use client";
import { type ReactNode, useActionState, useEffect, useRef, useState } from "react";
import { Banner } from "@/components/ui/banner";
import { SubmitButton } from "@/components/ui/submit-button";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { FormState } from "@/lib/action";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  once: string;
  hidden: Record<string, string>;
  /** How many are ticked to begin with. */
  first: number;
  /** What the button says for one, two … people. */
  labels: readonly string[];
  /** What it says while nobody is ticked, and where no script counts. */
  none: string;
  plain: string;
  busy: string;
  children: ReactNode;
};

const tickedIn = (form: HTMLFormElement | null) => form?.querySelectorAll("input[type=checkbox]:checked").length ?? 0;

/** Ticked people are invited together; the button counts them. Works without scripts. */
export function InviteForm({ action, once, hidden, first, labels, none, plain, busy, children }: Props) {
  const [state, send] = useActionState(action, null);
  const [ticked, setTicked] = useState(first);
  const ready = useHydrated();
  const refused = state?.ok === false ? state : null;
  const form = useRef<HTMLFormElement>(null);
  // After a refusal the form is drawn anew: whoever was ticked is ticked again.
  useEffect(() => {
    if (!refused) return;
    const chosen = [refused.values.volunteerIds ?? []].flat();
    for (const box of form.current?.querySelectorAll<HTMLInputElement>("input[type=checkbox]") ?? [])
      box.checked = chosen.includes(box.value);
  }, [refused]);
  // Others stand in the list after an invitation, and other ones of them are ticked.
  useEffect(() => setTicked(tickedIn(form.current)), [children, refused]);
  const label = ready ? (labels[ticked - 1] ?? none) : plain;
  return (
    <form ref={form} action={send} onChange={(event) => setTicked(tickedIn(event.currentTarget))}>
      <input type="hidden" name="once" value={refused ? `${once}-${refused.at}` : once} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {refused && (
        <Banner className="my-2" tone="warn" role="alert" title={refused.message}>
          {refused.fix}
        </Banner>
      )}
      {children}
      <div className="pa">
        <SubmitButton variant="primary" size="sm" busyText={busy} data-key="I" disabled={ready && ticked === 0}>
          {label}{" "}
          <kbd className="noph" aria-hidden>
            I
          </kbd>
        </SubmitButton>
      </div>
    </form>
  );
}
