"use client";
import { Phone } from "lucide-react";
import { type ReactNode, useActionState } from "react";
import { ButtonLink } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { FormState } from "@/lib/action";
import { Refused } from "./refused";

export type LinkWords = Record<
  "email" | "hint" | "send" | "busy" | "no_email" | "no_email_how" | "sent" | "sent_to" | "sent_spam" | "again",
  string
>;

type Props = { action: (state: FormState, form: FormData) => Promise<FormState>; again: string; words: LinkWords };

export function LinkForm({ action, again, words }: Props) {
  const [state, send] = useActionState(action, null);
  if (state?.ok) return <Sent mail={state.id} time={state.said ?? ""} again={again} words={words} />;
  const typed = state?.values.email;
  return (
    <form className="bx" action={send}>
      {state && Object.keys(state.fieldErrors).length === 0 && <Refused state={state} />}
      <TextField
        name="email"
        type="email"
        label={words.email}
        hint={words.hint}
        error={state?.fieldErrors.email}
        autoComplete="email"
        required
        defaultValue={typeof typed === "string" ? typed : undefined}
      />
      <SubmitButton variant="primary" size="lg" block busyText={words.busy}>
        {words.send}
      </SubmitButton>
      <div className="banner">
        <Phone className="i" aria-hidden />
        <span>
          <b>{words.no_email}</b>
          {words.no_email_how}
        </span>
      </div>
    </form>
  );
}

/** The same whether the address is known or not. */
function Sent({ mail, time, again, words }: { mail: string; time: string; again: string; words: LinkWords }) {
  const [before, after = ""] = words.sent_to.replace("{time}", time).split("{mail}");
  const shown: ReactNode = <span className="break-all">{mail}</span>;
  return (
    <div className="bx">
      <div className="sent" role="status">
        <h2>{words.sent}</h2>
        <p className="mt-1.5">
          {before}
          {shown}
          {after}
        </p>
        <p className="sm ink2 mt-2">{words.sent_spam}</p>
      </div>
      <ButtonLink href={again} variant="quiet" className="justify-self-start">
        {words.again}
      </ButtonLink>
    </div>
  );
}
