"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Banner } from "@/components/ui/banner";
import { SubmitButton } from "@/components/ui/submit-button";
import { answer } from "../actions";

type Props = {
  onceKeys: [string, string];
  token: string;
  photos: boolean;
  photosVersion: string;
  /** Sign-ups that have not begun. */
  coming: number;
};

/** After an agreement: photos on or off, and withdrawal with its consequences spelled out before the button. */
export function Later({ onceKeys, token, photos, photosVersion, coming }: Props) {
  const t = useTranslations("volunteers.guardian.later");
  const [state, send] = useActionState(answer, null);
  const refusal = state && !state.ok ? state : null;
  return (
    <section>
      <h2>{t("title")}</h2>
      {refusal && (
        <Banner tone="danger" role="alert" title={refusal.message}>
          {refusal.fix}
        </Banner>
      )}
      <form action={send} className="row flex-wrap">
        <input type="hidden" name="once" value={onceKeys[0]} />
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="answer" value="photos" />
        {!photos && <input type="hidden" name="photos" value={photosVersion} />}
        <span>{photos ? t("photos_on") : t("photos_off")}</span>
        <SubmitButton busyText={t("busy")}>{photos ? t("photos_stop") : t("photos_allow")}</SubmitButton>
        <span role="status" className="sm ink2">
          {state?.ok && state.said === "photos" ? t("saved") : ""}
        </span>
      </form>
      <details className="mt-5">
        <summary className="btn btn--danger">{t("withdraw")}</summary>
        <form action={send} className="st st--no mt-4">
          <input type="hidden" name="once" value={onceKeys[1]} />
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="answer" value="withdraw" />
          <h3 className="text-lg">{t("title_withdraw")}</h3>
          <ul className="list-disc pl-5 my-3 leading-relaxed">
            <li>{t("c_signups", { count: coming })}</li>
            <li>{t("c_account")}</li>
            <li>{t("c_done")}</li>
            {photos && <li>{t("c_photos")}</li>}
            <li>{t("c_back")}</li>
          </ul>
          <SubmitButton variant="danger" busyText={t("busy")}>
            {t("do")}
          </SubmitButton>
        </form>
      </details>
    </section>
  );
}
