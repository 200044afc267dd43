"use client";
import { useActionState, useEffect, useRef } from "react";
import { SubmitButton } from "@/components/ui/submit-button";
import type { DutyAction } from "./words";

type Props = {
  action: DutyAction;
  signupId: string;
  once: string;
  words: { act: string; busy: string; done: string };
  size?: "sm" | "md";
  /** The sign-up has ended: only what just happened is still said. */
  ended?: boolean;
};

/** Gives up a place or stops waiting, at one press; says what really happened. */
export function WithdrawForm({ action, signupId, once, words, size = "sm", ended }: Props) {
  const [state, send] = useActionState(action, null);
  const said = useRef<HTMLParagraphElement>(null);
  const isDone = state?.ok === true;
  useEffect(() => {
    if (isDone) said.current?.focus();
  }, [isDone]);
  return (
    <>
      {!ended && !isDone && (
        <form action={send}>
          <input type="hidden" name="once" value={once} />
          <input type="hidden" name="signupId" value={signupId} />
          <SubmitButton variant="quiet" size={size} busyText={words.busy}>
            {words.act}
          </SubmitButton>
        </form>
      )}
      {isDone && (
        <p className="sr-only" role="status" tabIndex={-1} ref={said}>
          {words.done}
        </p>
      )}
      {state && !state.ok && (
        <p className="err" role="alert">
          {state.message} {state.fix}
        </p>
      )}
    </>
  );
}
