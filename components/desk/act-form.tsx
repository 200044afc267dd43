"use client";
import { type ReactNode, useActionState, useId } from "react";
import { Banner } from "@/components/ui/banner";
import { SubmitButton } from "@/components/ui/submit-button";
import { Toast } from "@/components/ui/toast";
import type { FormState } from "@/lib/action";
import { cn } from "@/lib/cn";
import { type ActField, ActFieldView } from "./act-field";

export type ActProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  once: string;
  hidden?: Record<string, string>;
  fields?: readonly ActField[];
  submit: string;
  busy: string;
  tone?: "primary" | "danger" | "plain";
  note?: string;
  /** The single key that presses the button (see Shortcuts). */
  press?: string;
  /** How to say what stands there now, with {value} in it. */
  meanwhile?: string;
  className?: string;
  children?: ReactNode;
};

/**
 * The form of one act: its fields, what was wrong with them, its button, and what came of it. Works without scripts.
 * `gone`: no longer to be done, only what came of it is still said.
 */
export function ActForm({ gone, ...props }: ActProps & { gone?: boolean }) {
  const [state, send] = useActionState(props.action, null);
  if (gone) return state?.ok && state.message ? <Toast key={state.at}>{state.message}</Toast> : null;
  return <ActFormView {...props} state={state} send={send} />;
}

type ViewProps = ActProps & { state: FormState; send: (form: FormData) => void };

/** The same form for an owner that keeps the state itself, to open or close what stands around it. */
export function ActFormView({
  once,
  hidden = {},
  fields = [],
  submit,
  busy,
  tone = "primary",
  note,
  press,
  meanwhile = "",
  className,
  children,
  state,
  send,
}: ViewProps) {
  const id = useId();
  const refused = state?.ok === false ? state : null;
  const current = refused?.current;
  // After a lost race both values were seen: saving again is meant against what stands there now.
  const version = current?.version === undefined ? hidden.version : String(current.version);
  return (
    <form action={send} className={cn("grid gap-3", className)} noValidate>
      <input type="hidden" name="once" value={refused ? `${once}-${refused.at}` : once} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={name === "version" && version ? version : value} />
      ))}
      {refused && (
        <Banner tone="warn" role="alert" title={refused.message}>
          {refused.fix}
        </Banner>
      )}
      {state?.ok && state.message && <Toast key={state.at}>{state.message}</Toast>}
      {children}
      {fields.length > 0 && (
        <div className="fg" key={state?.at}>
          {fields.map((field) => (
            <ActFieldView
              key={field.name}
              field={field}
              id={id}
              values={refused?.values}
              error={refused?.fieldErrors[field.name]}
              meanwhile={
                current?.[field.name] === undefined
                  ? undefined
                  : meanwhile.replace("{value}", String(current[field.name]))
              }
            />
          ))}
        </div>
      )}
      <p className="row flex-wrap">
        <SubmitButton size="sm" variant={tone} busyText={busy} data-key={press}>
          {submit}
        </SubmitButton>
        {note && <span className="xs mute min-w-0 flex-1">{note}</span>}
      </p>
    </form>
  );
}
