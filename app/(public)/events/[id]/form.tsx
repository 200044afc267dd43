"use client";
import { type ReactNode, useActionState } from "react";
import { Banner } from "@/components/ui/banner";
import type { ButtonLook } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/action";

type Props = ButtonLook & {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** Hidden fields: ids and the idempotency key, rendered by the server. */
  fields: Record<string, string>;
  busy: string;
  label: ReactNode;
  className?: string;
};

/** One button that does one thing; a refusal is said under it with its fix. Works without scripts. */
export function OneButtonForm({ action, fields, busy, label, className, ...look }: Props) {
  const [state, formAction] = useActionState(action, null);
  return (
    <form action={formAction} className={className}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton busyText={busy} {...look}>
        {label}
      </SubmitButton>
      {state?.ok === false && (
        <Banner tone="warn" role="alert" title={state.message} className="mt-2">
          {state.fix}
        </Banner>
      )}
    </form>
  );
}
