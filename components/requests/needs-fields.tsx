"use client";
import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { SelectField, TextareaField, TextField } from "@/components/ui/text-field";
import { TEACHING_LANGUAGES } from "@/db/words";
import { INDUSTRIES, IP_HELD, MATTERS, NEEDS, SIZES, STAGES, WANTS } from "@/lib/requests/rules/survey";
import { Choices } from "./choices";
import { useText } from "@/components/acts/kit";

/** An enterprise's survey: what it does, what it holds, what it needs. */
export function EnterpriseFields() {
  const t = useTranslations("requests");
  return (
    <>
      <div className="two">
        <SelectField label={t("form.what.industry")} {...useText("industry")}>
          <option value="">{t("form.choose")}</option>
          {INDUSTRIES.map((value) => (
            <option key={value} value={value}>
              {t(`industries.${value}`)}
            </option>
          ))}
        </SelectField>
        <SelectField label={t("form.what.size")} {...useText("size")}>
          <option value="">{t("form.choose")}</option>
          {SIZES.map((value) => (
            <option key={value} value={value}>
              {t(`sizes.${value}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <Choices
        name="ipHeld"
        type="checkbox"
        label={t("form.what.ip_held")}
        optional={t("form.many")}
        of={IP_HELD}
        word={(value) => t(`ip_held.${value}`)}
      />
      <Choices
        name="needs"
        type="checkbox"
        label={t("form.what.needs")}
        optional={t("form.many")}
        of={NEEDS}
        word={(value) => t(`needs.${value}`)}
      />
      <TextareaField
        label={t("form.what.needs_text")}
        optional={t("form.optional")}
        hint={t("form.what.needs_text_hint")}
        rows={4}
        maxLength={800}
        {...useText("needsText")}
      />
      <Secret />
      <Met />
    </>
  );
}

/** A matter of rights: which, how far, what happened, what would help. */
export function AidFields({ hotline }: { hotline: string }) {
  const t = useTranslations("requests");
  return (
    <>
      <Secret hotline={hotline} />
      <Choices
        name="matter"
        type="radio"
        label={t("form.what.matter")}
        of={MATTERS}
        word={(value) => t(`matters.${value}`)}
      />
      <Choices
        name="stage"
        type="radio"
        label={t("form.what.stage")}
        of={STAGES}
        word={(value) => t(`stages.${value}`)}
      />
      <TextareaField
        label={t("form.what.summary")}
        hint={t("form.what.summary_hint")}
        rows={5}
        maxLength={800}
        {...useText("summary")}
      />
      <Choices
        name="wants"
        type="checkbox"
        label={t("form.what.wants")}
        optional={t("form.many")}
        of={WANTS}
        word={(value) => t(`wants.${value}`)}
      />
      <Met />
    </>
  );
}

/** What must not be written before it is protected, and whom to ring at once. */
function Secret({ hotline }: { hotline?: string }) {
  const t = useTranslations("requests.form.what");
  return (
    <div className="banner banner--warn">
      <Lock className="i" aria-hidden />
      <div className="min-w-0 flex-1">
        <b>{t("secret_title")}</b>
        <br />
        {t("secret_body")}
        {hotline && t("hotline", { hotline })}
      </div>
    </div>
  );
}

function Met() {
  const t = useTranslations("requests");
  return (
    <>
      <Choices
        name="language"
        type="radio"
        label={t("form.what.language_met")}
        of={TEACHING_LANGUAGES}
        word={(value) => t(`languages.${value}`)}
      />
      <TextField
        label={t("form.what.attending")}
        inputMode="numeric"
        maxLength={3}
        className="max-w-45"
        {...useText("headCount")}
      />
    </>
  );
}
