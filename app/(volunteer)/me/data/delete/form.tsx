"use client";
import { useActionState } from "react";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import { PasswordInput } from "@/components/ui/password-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { ask } from "./actions";

type Props = {
  once: string;
  asksCurrent: boolean;
  words: Record<"sure" | "password" | "show" | "hide" | "back" | "act" | "busy", string>;
};

/** A tick, the password, and the button; afterwards "My data" says until when it can be taken back. */
export function DeleteForm({ once, asksCurrent, words }: Props) {
  const [state, send] = useActionState(ask, null);
  const failed = state?.ok === false ? state : null;
  const errors = failed?.fieldErrors ?? {};
  return (
    <form action={send} className="stack gap-4 mt-5" noValidate key={failed?.at}>
      <input type="hidden" name="once" value={failed ? `${once}-${failed.at}` : once} />
      {failed && (
        <Banner tone="danger" role="alert" title={errors.sure ?? errors.currentPassword ?? failed.message}>
          {failed.fix}
        </Banner>
      )}
      <Choice
        type="checkbox"
        name="sure"
        label={words.sure}
        defaultChecked={failed?.values.sure === "on"}
        aria-invalid={errors.sure ? true : undefined}
      />
      {asksCurrent && (
        <Field id="currentPassword" label={words.password} error={errors.currentPassword}>
          {(aria) => <PasswordInput name="currentPassword" autoComplete="current-password" words={words} {...aria} />}
        </Field>
      )}
      <div className="row flex-wrap">
        <ButtonLink href="/me/data">{words.back}</ButtonLink>
        <SubmitButton variant="danger" busyText={words.busy}>
          {words.act}
        </SubmitButton>
      </div>
    </form>
  );
}
