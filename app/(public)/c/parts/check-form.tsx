"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { checkIn } from "../actions";

type Props = {
  /** What the tap does; null: nothing is to be done. */
  kind: "in" | "out" | null;
  quiet: boolean;
  once: string;
  event: string;
};

/** The one tap, or why it was refused. Works without scripts. */
export function CheckForm({ kind, quiet, once, event }: Props) {
  const t = useTranslations("attendance.scan");
  const [state, send] = useActionState(checkIn, null);
  return (
    <>
      {state?.ok === false && (
        <Banner tone="danger" role="alert" title={state.message}>
          {state.fix}
        </Banner>
      )}
      {kind && (
        <form action={send}>
          <input type="hidden" name="once" value={once} />
          <input type="hidden" name="kind" value={kind} />
          <SubmitButton variant={quiet ? "plain" : "primary"} size="lg" block busyText={t("busy")}>
            {t(quiet ? "just_in.act" : `${kind}.act`)}
          </SubmitButton>
        </form>
      )}
      {!kind && (
        <div className="row flex-wrap">
          <ButtonLink variant="primary" href="/me">
            {t("home")}
          </ButtonLink>
          <ButtonLink variant="quiet" href={event}>
            {t("event")}
          </ButtonLink>
        </div>
      )}
    </>
  );
}
