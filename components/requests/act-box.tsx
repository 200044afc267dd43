"use client";
import { useTranslations } from "next-intl";
import { type ReactNode, useActionState } from "react";
import { Banner } from "@/components/ui/banner";
import { buttonClass } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/action";
import { FormKit } from "./kit";

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  values?: Record<string, string | string[]>;
  submit: ReactNode;
  tone?: "primary" | "danger" | "plain";
  /** Said before the fields: what it leads to. */
  note?: ReactNode;
  children?: ReactNode;
};

/** One act of the host: what it leads to, its fields, its button. Works without scripts. */
export function ActForm({ action, hidden, values = {}, submit, tone = "primary", note, children }: Props) {
  const t = useTranslations("requests.host.acts");
  const [state, send] = useActionState(action, null);
  const refusal = state && !state.ok ? state : null;
  const errors = refusal?.fieldErrors ?? {};
  return (
    <form action={send} noValidate className="grid gap-3.5">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {note && <p className="sm ink2">{note}</p>}
      {refusal && (
        <Banner tone="danger" role="alert" title={Object.values(errors)[0] ?? refusal.message}>
          {Object.keys(errors).length === 0 && refusal.fix}
        </Banner>
      )}
      <FormKit value={{ values: refusal ? refusal.values : values, errors }}>
        <div className="grid gap-3.5" key={refusal?.at}>
          {children}
        </div>
      </FormKit>
      <SubmitButton variant={tone === "plain" ? undefined : tone} block busyText={t("busy")}>
        {submit}
      </SubmitButton>
    </form>
  );
}

/** An act behind a button; opens without scripts too. */
export function ActBox({ label, tone, open, ...form }: Props & { label: ReactNode; open?: boolean }) {
  return (
    <details open={open}>
      <summary className={buttonClass({ block: true, variant: tone === "danger" ? "danger" : "plain" })}>
        {label}
      </summary>
      <div className="in">
        <ActForm tone={tone} {...form} />
      </div>
    </details>
  );
}
