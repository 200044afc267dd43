"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Banner } from "@/components/ui/banner";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/action";
import { accept, decline, withdraw } from "../actions";

type Props = {
  token: string;
  onceKeys: readonly [string, string];
  offerId?: string;
  kind: "offer" | "confirmed" | "waitlisted";
};

/** What the party can do: answer an offer, or give up; giving up is asked once more in place. Works without scripts. */
export function Acts({ token, onceKeys, offerId, kind }: Props) {
  const t = useTranslations("registrations.ticket");
  if (kind === "offer")
    return (
      <div className="row wrapx items-start">
        <Act action={accept} once={onceKeys[0]} {...{ token, offerId }} label={t("accept")} look="primary" />
        <Act action={decline} once={onceKeys[1]} {...{ token, offerId }} label={t("decline")} look="plain" />
      </div>
    );
  return (
    <details>
      <summary className="btn btn--danger">{t(kind === "confirmed" ? "withdraw" : "stop_waiting")}</summary>
      <div className="mt-3 grid justify-items-start gap-3">
        <p className="ink2">{t("withdraw_note")}</p>
        <Act action={withdraw} once={onceKeys[0]} token={token} label={t("withdraw_do")} look="danger" />
      </div>
    </details>
  );
}

type One = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  once: string;
  token: string;
  offerId?: string;
  label: string;
  look: "primary" | "plain" | "danger";
};

function Act({ action, once, token, offerId, label, look }: One) {
  const t = useTranslations("registrations.ticket");
  const [state, send] = useActionState(action, null);
  return (
    <form action={send} className="max-md:w-full">
      <input type="hidden" name="once" value={once} />
      <input type="hidden" name="token" value={token} />
      {offerId && <input type="hidden" name="offerId" value={offerId} />}
      <SubmitButton variant={look} size="lg" busyText={t("busy")}>
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
