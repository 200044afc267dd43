"use client";
import { type ReactNode, useActionState } from "react";
import { Choice } from "@/components/ui/choice";
import { SubmitButton } from "@/components/ui/submit-button";
import { returnToRoster } from "../actions";

type Props = { once: string; version: string; words: { terms: string; act: string; busy: string }; text: ReactNode };

/** The way back for somebody who left: the text is agreed to anew. */
export function ReturnForm({ once, version, words, text }: Props) {
  const [state, send] = useActionState(returnToRoster, null);
  const error = state && !state.ok ? (state.fieldErrors.consent_terms ?? state.message) : null;
  return (
    <form action={send} className="stack gap-2 my-3">
      <input type="hidden" name="once" value={once} />
      {error && (
        <p className="err" id="return-error" role="alert">
          {error}
        </p>
      )}
      <Choice
        type="checkbox"
        name="consent_terms"
        value={version}
        label={words.terms}
        aria-describedby={error ? "return-error" : undefined}
      />
      {text}
      <SubmitButton variant="primary" busyText={words.busy}>
        {words.act}
      </SubmitButton>
    </form>
  );
}
