"use client";
import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/submit-button";
import { end } from "../actions";

/** Signs another browser out. */
export function EndForm({
  once,
  sessionId,
  words,
}: {
  once: string;
  sessionId: string;
  words: { act: string; busy: string };
}) {
  const [state, send] = useActionState(end, null);
  return (
    <form action={send}>
      <input type="hidden" name="once" value={once} />
      <input type="hidden" name="sessionId" value={sessionId} />
      {state && !state.ok && (
        <p className="err" role="alert">
          {state.message}
        </p>
      )}
      <SubmitButton size="sm" busyText={words.busy}>
        {words.act}
      </SubmitButton>
    </form>
  );
}
