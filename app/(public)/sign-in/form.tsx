"use client";
import { useActionState } from "react";
import { Switch } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import { PasswordInput } from "@/components/ui/password-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { FormState } from "@/lib/action";
import { Refused } from "./parts/refused";

export type SignInWords = Record<
  "login" | "password" | "show" | "hide" | "own_device" | "own_device_note" | "submit" | "busy" | "minutes",
  string
>;

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  next: string | null;
  words: SignInWords;
};

export function SignInForm({ action, next, words }: Props) {
  const [state, send] = useActionState(action, null);
  const failed = state?.ok === false ? state : null;
  const typed = (name: string) => {
    const value = failed?.values[name];
    return typeof value === "string" ? value : undefined;
  };
  return (
    <form className="bx" action={send}>
      {failed && <Refused state={failed} minutes={words.minutes} />}
      {next && <input type="hidden" name="next" value={next} />}
      <TextField
        name="login"
        label={words.login}
        error={failed?.fieldErrors.login}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        defaultValue={typed("login")}
      />
      <Field id="password" label={words.password} error={failed?.fieldErrors.password}>
        {(aria) => <PasswordInput name="password" autoComplete="current-password" required words={words} {...aria} />}
      </Field>
      <Switch
        className="sm"
        name="ownDevice"
        label={words.own_device}
        note={words.own_device_note}
        defaultChecked={typed("ownDevice") === "on"}
        key={failed?.at}
      />
      <SubmitButton variant="primary" size="lg" block busyText={words.busy}>
        {words.submit}
      </SubmitButton>
    </form>
  );
}
