"use client";
import { useWatch } from "react-hook-form";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { PasswordInput } from "@/components/ui/password-input";
import { ConsentCard } from "./consent-card";
import { useField, useKit } from "./kit";
import { Review } from "./review";

const ENOUGH = 10;

/** Step three: look it over, choose a password, agree. */
export function Check() {
  const t = useTranslations("volunteers.join");
  const { facts, branch, ready } = useKit();
  return (
    <>
      {ready && <Review />}
      <Password />
      <div role="group" aria-labelledby="consents">
        <p className="lbl" id="consents">
          {t("consents.label")}
        </p>
        <p className="hint">{t("consents.hint")}</p>
        <ul className="css">
          {facts.consents.map((consent) =>
            consent.purpose === "photos" && branch === "guardian" ? null : (
              <ConsentCard key={consent.purpose} {...consent} />
            ),
          )}
        </ul>
        {branch !== "adult" && <p className="xs mute mt-2.5">{t("consents.minor_photos")}</p>}
        <p className="xs mute mt-2.5">{t("consents.after")}</p>
      </div>
    </>
  );
}

function Password() {
  const t = useTranslations("volunteers.join.password");
  const { form, ready } = useKit();
  const { error, ...field } = useField("password");
  const length = [...String(useWatch({ control: form.control, name: "password" }) ?? "")].length;
  const bars = [4, 7, ENOUGH, 14].filter((least) => length >= least).length;
  return (
    <Field id="password" label={t("label")} hint={t("hint")} error={error}>
      {(aria) => (
        <>
          <PasswordInput
            words={{ show: t("show"), hide: t("hide") }}
            autoComplete="new-password"
            {...field}
            {...aria}
          />
          {ready && (
            <>
              <div className="meter mt-2" aria-hidden>
                {[1, 2, 3, 4].map((bar) => (
                  <i key={bar} className={bar <= bars ? "y" : undefined} />
                ))}
              </div>
              <p className="xs mute mt-1" role="status">
                {length === 0 ? "" : length < ENOUGH ? t("short", { count: ENOUGH - length }) : t("enough")}
              </p>
            </>
          )}
        </>
      )}
    </Field>
  );
}
