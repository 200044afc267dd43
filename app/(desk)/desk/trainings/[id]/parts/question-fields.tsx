"use client";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { useChosen, useText } from "@/components/acts/kit";
import { Input } from "@/components/ui/input";
import { TextareaField, TextField } from "@/components/ui/text-field";
import { MOST_OPTIONS } from "@/lib/trainings/quiz/rules/options";

/** A question, its options each with a tick when right, and why. */
export function QuestionFields() {
  const t = useTranslations("trainings.bank");
  const id = useId();
  const { all, error } = useChosen("right");
  return (
    <div className="grid gap-3">
      <TextField {...useText("question")} id={`${id}-question`} label={t("question")} maxLength={300} required />
      <fieldset className="grid gap-2">
        <legend className="sm b mb-1">{t("options")}</legend>
        {error && <p className="err">{error}</p>}
        {Array.from({ length: MOST_OPTIONS }, (_, n) => (
          <Option key={String(n)} n={n} right={all.includes(String(n))} />
        ))}
      </fieldset>
      <TextareaField
        {...useText("explanation")}
        id={`${id}-explanation`}
        label={t("explanation")}
        maxLength={500}
        rows={2}
      />
    </div>
  );
}

function Option({ n, right }: { n: number; right: boolean }) {
  const t = useTranslations("trainings.bank");
  const { error, ...option } = useText(`option.${n}`);
  return (
    <div className="row">
      <input
        className="ck"
        type="checkbox"
        name="right"
        value={n}
        defaultChecked={right}
        aria-label={t("right_of", { n: n + 1 })}
      />
      <Input
        {...option}
        maxLength={200}
        aria-label={t("option_of", { n: n + 1 })}
        aria-invalid={error ? true : undefined}
      />
      {error && <p className="err">{error}</p>}
    </div>
  );
}
