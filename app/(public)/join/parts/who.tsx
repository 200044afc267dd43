"use client";
import { useTranslations } from "next-intl";
import { Choice } from "@/components/ui/choice";
import { FieldGroup } from "@/components/ui/field";
import { Select } from "@/components/ui/input";
import { TextField } from "@/components/ui/text-field";
import { GuardianPart } from "./guardian-part";
import { useError, useField, useKit, useTicked } from "./kit";
import { PlacePart } from "./place-part";

const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, "0"));

/** Step one: who you are and how to reach you. */
export function Who() {
  const t = useTranslations("volunteers.join");
  const wants = useTicked("wantsEmail", "on");
  const { error: _error, defaultValue: _was, ...mail } = useField("wantsEmail");
  return (
    <>
      <TextField
        label={t("name.label")}
        hint={t("name.hint")}
        autoComplete="name"
        maxLength={60}
        {...useField("name")}
      />
      <Birth />
      <GuardianPart />
      <PlacePart />
      <TextField
        label={t("phone.label")}
        hint={t("phone.hint")}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        {...useField("phone")}
      />
      <TextField
        label={t("email.label")}
        hint={t("contact.hint")}
        type="email"
        inputMode="email"
        autoComplete="email"
        placeholder="name@example.com"
        {...useField("email")}
      />
      <Choice
        type="checkbox"
        label={t("wants_email.label")}
        note={t("wants_email.note")}
        defaultChecked={wants}
        {...mail}
      />
    </>
  );
}

function Birth() {
  const t = useTranslations("volunteers.join.birth");
  const { years } = useKit().facts;
  const monthError = useError("birthMonth");
  const { error: yearError, ...year } = useField("birthYear");
  const { error: _, ...month } = useField("birthMonth");
  const error = yearError ?? monthError;
  return (
    <FieldGroup id="birth" label={t("label")} hint={t("hint")} error={error}>
      <div className="ym">
        <label>
          <span className="sr-only">{t("year")}</span>
          <Select id="birthYear" autoComplete="bday-year" aria-invalid={Boolean(error)} {...year}>
            <option value="">{t("year")}</option>
            {years.map((value) => (
              <option key={value} value={value}>
                {t("year_option", { year: String(value) })}
              </option>
            ))}
          </Select>
        </label>
        <label>
          <span className="sr-only">{t("month")}</span>
          <Select id="birthMonth" autoComplete="bday-month" aria-invalid={Boolean(error)} {...month}>
            <option value="">{t("month")}</option>
            {MONTHS.map((value) => (
              <option key={value} value={value}>
                {t("month_option", { month: String(Number(value)) })}
              </option>
            ))}
          </Select>
        </label>
      </div>
    </FieldGroup>
  );
}
