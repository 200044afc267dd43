"use client";
import { useActionState } from "react";
import { Card } from "@/components/ui/card";
import { Choice } from "@/components/ui/choice";
import { SubmitButton } from "@/components/ui/submit-button";
import { leaveRoster } from "../actions";

/** Leaving: consequences first, then a tick and the button. */
export function Leave({
  once,
  coming,
  words,
}: {
  once: string;
  coming: string[];
  words: Record<"title" | "lead" | "open" | "sure" | "act" | "busy", string>;
}) {
  const [state, send] = useActionState(leaveRoster, null);
  const error = state && !state.ok ? (state.fieldErrors.sure ?? state.message) : null;
  return (
    <Card as="section" id="leave">
      <h2>{words.title}</h2>
      <p className="sm ink2">{words.lead}</p>
      <details open={error ? true : undefined}>
        <summary className="btn btn--danger btn--block">{words.open}</summary>
        <form action={send} className="stack gap-3 mt-4">
          <input type="hidden" name="once" value={once} />
          <ul className="list-disc pl-5 sm leading-relaxed">
            {coming.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {error && (
            <p className="err" id="leave-error" role="alert">
              {error}
            </p>
          )}
          <Choice type="checkbox" name="sure" label={words.sure} aria-describedby={error ? "leave-error" : undefined} />
          <SubmitButton variant="danger" busyText={words.busy}>
            {words.act}
          </SubmitButton>
        </form>
      </details>
    </Card>
  );
}
