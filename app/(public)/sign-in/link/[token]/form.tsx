"use client";
import { useActionState } from "react";
import { Banner } from "@/components/ui/banner";
import { Switch } from "@/components/ui/choice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/action";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  token: string;
  words: Record<"own_device" | "own_device_note" | "submit" | "busy", string>;
};

export function OpenLinkForm({ action, token, words }: Props) {
  const [state, send] = useActionState(action, null);
  return (
    <form className="bx" action={send}>
      {state?.ok === false && (
        <Banner tone="warn" role="alert" title={state.message}>
          {state.fix}
        </Banner>
      )}
      <input type="hidden" name="token" value={token} />
      <Switch className="sm" name="ownDevice" label={words.own_device} note={words.own_device_note} />
      <SubmitButton variant="primary" size="lg" block busyText={words.busy}>
        {words.submit}
      </SubmitButton>
    </form>
  );
}
