"use client";
import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/submit-button";
import { again, stop } from "../actions";

type Props = {
  act: "stop" | "again";
  letterId: string;
  version: number;
  once: string;
  words: Record<"stop" | "again" | "saving", string>;
};

/** Stop a letter or let it go, in its row. */
export function LetterAct({ act, letterId, version, once, words }: Props) {
  const [state, action] = useActionState(act === "stop" ? stop : again, null);
  return (
    <form action={action}>
      <input type="hidden" name="letterId" value={letterId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="once" value={once} />
      {state?.ok === false && (
        <p className="err" role="alert">
          {state.message}
        </p>
      )}
      <SubmitButton size="xs" busyText={words.saving}>
        {words[act]}
      </SubmitButton>
    </form>
  );
}
