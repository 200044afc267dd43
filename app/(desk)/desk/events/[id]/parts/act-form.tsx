"use client";
import { type ReactNode, useActionState } from "react";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/action";
import { cn } from "@/lib/cn";
import { type ActField, ActFieldView, nowIn } from "./act-field";

export type ActButton = {
  label: string;
  busy: string;
  variant?: "primary" | "danger" | "plain" | "soft" | "quiet";
  name?: string;
  value?: string;
  size?: "sm" | "xs";
};

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  once: string;
  hidden: Record<string, string>;
  fields?: readonly ActField[];
  buttons: readonly ActButton[];
  /** The way back without doing it. */
  leave?: { href: string; label: string };
  /** How to say what stands there now, with {value} in it. */
  meanwhile?: string;
  className?: string;
  /** For the row of buttons. */
  footClass?: string;
  children?: ReactNode;
};

/** The form of one act: its fields, what was wrong with them, and its buttons. Works without scripts. */
export function ActForm({
  action,
  once,
  hidden,
  fields = [],
  buttons,
  leave,
  meanwhile = "",
  className,
  footClass,
  children,
}: Props) {
  const [state, send] = useActionState(action, null);
  const refused = state?.ok === false ? state : null;
  const current = refused?.current;
  // After a lost race both values were seen: saving again is meant against what stands there now.
  const version = current?.version === undefined ? hidden.version : String(current.version);
  return (
    <form action={send} className={className} noValidate>
      <input type="hidden" name="once" value={once} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={name === "version" && version ? version : value} />
      ))}
      {refused && (
        <Banner className="mb-3" tone="warn" role="alert" title={refused.message}>
          {refused.fix}
        </Banner>
      )}
      {children}
      {fields.length > 0 && (
        <div className="fg" key={refused?.at}>
          {fields.map((field) => (
            <ActFieldView
              key={field.name}
              field={field}
              values={refused?.values}
              error={refused?.fieldErrors[field.name]}
              meanwhile={
                current?.[field.name] === undefined
                  ? undefined
                  : meanwhile.replace("{value}", nowIn(field, current[field.name] ?? ""))
              }
            />
          ))}
        </div>
      )}
      <div className={cn("dact", footClass)}>
        {leave && (
          <ButtonLink className="l" size="sm" variant="quiet" href={leave.href}>
            {leave.label}
          </ButtonLink>
        )}
        {buttons.map(({ label, busy, size = "sm", ...look }) => (
          <SubmitButton key={label} busyText={busy} size={size} {...look}>
            {label}
          </SubmitButton>
        ))}
      </div>
    </form>
  );
}
