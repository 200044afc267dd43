"use client";
import { useActionState, useId } from "react";
import { Banner } from "@/components/ui/banner";
import { buttonClass } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { PasswordInput } from "@/components/ui/password-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { Toast } from "@/components/ui/toast";
import { renew } from "../actions";

type Props = {
  kind: "phone" | "email";
  once: string;
  version: number;
  asksCurrent: boolean;
  removable: boolean;
  words: Record<
    | "open"
    | "value"
    | "note"
    | "removeHint"
    | "current"
    | "show"
    | "hide"
    | "save"
    | "busy"
    | "changed"
    | "removed"
    | "now",
    string
  >;
};

/** Another number or address behind its button; opens without scripts, stays open while something is wrong. */
export function LoginForm({ kind, once, version, asksCurrent, removable, words }: Props) {
  const [state, send] = useActionState(renew, null);
  const id = useId();
  const failed = state?.ok === false ? state : null;
  const done = state?.ok ? state : null;
  const errors = failed?.fieldErrors ?? {};
  const current = failed?.current;
  const hint = current ? words.now.replace("{value}", String(current.value)) : removable ? words.removeHint : undefined;
  return (
    <>
      <details open={failed !== null} key={done?.at}>
        <summary className={buttonClass({ block: true })}>{words.open}</summary>
        <form action={send} className="stack gap-3 mt-4 mb-3" noValidate key={failed?.at}>
          <input type="hidden" name="once" value={failed ? `${once}-${failed.at}` : once} />
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="version" value={String(current?.version ?? version)} />
          {failed && (
            <Banner tone="danger" role="alert" title={failed.message}>
              {failed.fix}
            </Banner>
          )}
          <TextField
            id={`${id}-value`}
            name="value"
            type={kind === "phone" ? "tel" : "email"}
            label={words.value}
            hint={hint}
            error={errors.value}
            autoComplete={kind === "phone" ? "tel" : "email"}
            maxLength={254}
            defaultValue={String(failed?.values.value ?? "")}
          />
          {asksCurrent && (
            <Field id={`${id}-password`} label={words.current} error={errors.currentPassword}>
              {(aria) => (
                <PasswordInput name="currentPassword" autoComplete="current-password" words={words} {...aria} />
              )}
            </Field>
          )}
          <p className="xs mute">{words.note}</p>
          <SubmitButton variant="primary" busyText={words.busy}>
            {words.save}
          </SubmitButton>
        </form>
      </details>
      {done && <Toast key={`said-${done.at}`}>{done.said === "removed" ? words.removed : words.changed}</Toast>}
    </>
  );
}
