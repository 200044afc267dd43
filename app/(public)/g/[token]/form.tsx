"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Banner } from "@/components/ui/banner";
import { Choice } from "@/components/ui/choice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { answer } from "./actions";

type Props = {
  once: string;
  token: string;
  child: string;
  guardian: string;
  /** The texts shown on this page; agreed to as they stand. */
  versions: { guardian: string; photos: string };
  /** A change of mind: only "agree" is left to say. */
  again: boolean;
};

/** The decision: two buttons of one height; works without scripts. */
export function AnswerForm({ once, token, child, guardian, versions, again }: Props) {
  const t = useTranslations("volunteers.guardian.decide");
  const [state, send] = useActionState(answer, null);
  const refusal = state && !state.ok ? state : null;
  const typed = refusal?.values ?? {};
  const name = typeof typed.guardianName === "string" ? typed.guardianName : guardian;
  return (
    <form className="dec" action={send}>
      <input type="hidden" name="once" value={once} />
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="consent_guardian" value={versions.guardian} />
      <h2>{t("title")}</h2>
      {refusal && (
        <Banner tone="danger" role="alert" title={refusal.message}>
          {refusal.fix}
        </Banner>
      )}
      <TextField
        name="guardianName"
        label={t("name")}
        autoComplete="name"
        maxLength={60}
        defaultValue={name}
        error={refusal?.fieldErrors.guardianName}
      />
      <Choice
        type="checkbox"
        name="isGuardian"
        defaultChecked={Boolean(typed.isGuardian)}
        label={t("sure", { name: child })}
      />
      <Choice
        type="checkbox"
        name="photos"
        value={versions.photos}
        defaultChecked={Boolean(typed.photos)}
        label={t("photos")}
        note={t("photos_note")}
      />
      <div className="acts2">
        {!again && (
          <SubmitButton size="lg" name="answer" value="decline" busyText={t("busy")}>
            {t("decline")}
          </SubmitButton>
        )}
        <SubmitButton variant="primary" size="lg" name="answer" value="agree" busyText={t("busy")}>
          {t("agree", { name: child })}
        </SubmitButton>
      </div>
      <p className="xs mute">{t("later")}</p>
    </form>
  );
}
