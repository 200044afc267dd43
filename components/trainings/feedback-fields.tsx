"use client";
import { useTranslations } from "next-intl";
import { useChosen, useText } from "@/components/acts/kit";
import { Choice } from "@/components/ui/choice";
import { TextareaField } from "@/components/ui/text-field";

/** One to five, and words if wanted. */
export function FeedbackFields() {
  const t = useTranslations("trainings.rate");
  const { all, error } = useChosen("rating");
  return (
    <>
      <fieldset className="stack gap-2">
        <legend className="sm b mb-1">{t("rating")}</legend>
        {error && <p className="err">{error}</p>}
        <div className="stars">
          {["1", "2", "3", "4", "5"].map((n) => (
            <Choice
              key={n}
              type="radio"
              name="rating"
              value={n}
              label={t("points", { n: Number(n) })}
              defaultChecked={all.includes(n)}
            />
          ))}
        </div>
      </fieldset>
      <TextareaField {...useText("text")} label={t("words")} hint={t("words_hint")} maxLength={1000} rows={3} />
    </>
  );
}
