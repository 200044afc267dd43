"use client";
import { CalendarCheck } from "lucide-react";
import { type ReactNode, useActionState } from "react";
import { Banner } from "@/components/ui/banner";
import { SubmitButton } from "@/components/ui/submit-button";
import { Toast } from "@/components/ui/toast";
import { offer } from "./actions";

type Props = {
  once: string;
  hidden: Record<string, string>;
  slots: readonly string[];
  /** What the button is about to do. */
  summary: ReactNode;
  words: { submit: string; busy: string };
  children: ReactNode;
};

/** Offers the chosen times with the ticked people. Works without scripts; what was ticked and typed stays after a refusal. */
export function ScheduleForm({ once, hidden, slots, summary, words, children }: Props) {
  const [state, send] = useActionState(offer, null);
  const refused = state?.ok === false ? state : null;
  const wrong = Object.entries(refused?.fieldErrors ?? {}).filter(([, error]) => error !== refused?.message);
  return (
    <form
      action={send}
      noValidate
      // React empties a form after its action; what was ticked must outlive a refusal.
      onReset={(event) => event.preventDefault()}
    >
      <input type="hidden" name="once" value={refused ? `${once}-${refused.at}` : once} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {slots.map((slot) => (
        <input key={slot} type="hidden" name="slot" value={slot} />
      ))}
      {refused && (
        <Banner tone="warn" role="alert" title={refused.message} className="mb-4">
          {refused.fix}
          {wrong.length > 0 && (
            <ul>
              {wrong.map(([field, error]) => (
                <li key={field}>
                  <a href={`#sched-${field}`}>{error}</a>
                </li>
              ))}
            </ul>
          )}
        </Banner>
      )}
      {state?.ok && state.message && <Toast key={state.at}>{state.message}</Toast>}
      {children}
      <div className="go">
        {summary}
        <SubmitButton variant="primary" busyText={words.busy} data-key="S">
          <CalendarCheck className="i" aria-hidden />
          {words.submit}
        </SubmitButton>
      </div>
    </form>
  );
}
