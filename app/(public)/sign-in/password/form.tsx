"use client";
import { useActionState } from "react";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { PasswordInput } from "@/components/ui/password-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { FormState } from "@/lib/action";

type Words = Record<
  "login" | "login_hint" | "current" | "new" | "new_hint" | "submit" | "busy" | "leave" | "show" | "hide",
  string
>;
type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  once: string;
  next: string | null;
  back: string;
  asks: { login: boolean; current: boolean };
  /** For the browser's password store. */
  login: string | null;
  words: Words;
};

export function SetPasswordForm({ action, once, next, back, asks, login, words }: Props) {
  const [state, send] = useActionState(action, null);
  const failed = state?.ok === false ? state : null;
  const errors = failed?.fieldErrors ?? {};
  const typed = failed?.values.login;
  return (
    <form className="bx" action={send}>
      {failed && (
        <Banner tone="danger" role="alert" title={failed.message}>
          {failed.fix}
        </Banner>
      )}
      <input type="hidden" name="once" value={once} />
      {next && <input type="hidden" name="next" value={next} />}
      {asks.login ? (
        <TextField
          name="login"
          label={words.login}
          hint={words.login_hint}
          error={errors.login}
          autoComplete="username"
          autoCapitalize="none"
          required
          defaultValue={typeof typed === "string" ? typed : undefined}
        />
      ) : (
        <input className="sr-only" tabIndex={-1} aria-hidden autoComplete="username" readOnly value={login ?? ""} />
      )}
      {asks.current && (
        <Field id="currentPassword" label={words.current} error={errors.currentPassword}>
          {(aria) => (
            <PasswordInput name="currentPassword" autoComplete="current-password" required words={words} {...aria} />
          )}
        </Field>
      )}
      <Field id="newPassword" label={words.new} hint={words.new_hint} error={errors.newPassword}>
        {(aria) => <PasswordInput name="newPassword" autoComplete="new-password" required words={words} {...aria} />}
      </Field>
      <SubmitButton variant="primary" size="lg" block busyText={words.busy}>
        {words.submit}
      </SubmitButton>
      <ButtonLink variant="quiet" href={back} className="justify-self-center">
        {words.leave}
      </ButtonLink>
    </form>
  );
}
