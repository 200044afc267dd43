"use client";
import { useTranslations } from "next-intl";
import { useChosen } from "@/components/acts/kit";
import { Choice } from "@/components/ui/choice";

type Question = { id: string; text: string; options: readonly string[]; several: boolean };

/** The questions that were drawn, each with its options: one to choose, or several. */
export function Questions({ questions }: { questions: readonly Question[] }) {
  return questions.map((question, n) => <One key={question.id} question={question} n={n + 1} />);
}

function One({ question, n }: { question: Question; n: number }) {
  const t = useTranslations("trainings.quiz");
  const { all } = useChosen(`answer.${question.id}`);
  return (
    <fieldset className="stack gap-2">
      <legend className="b mb-2">
        {t("numbered", { n, text: question.text })}{" "}
        {question.several && <span className="sm mute">{t("several")}</span>}
      </legend>
      {question.options.map((option, i) => (
        <Choice
          key={option}
          type={question.several ? "checkbox" : "radio"}
          name={`answer.${question.id}`}
          value={String(i)}
          label={option}
          defaultChecked={all.includes(String(i))}
        />
      ))}
    </fieldset>
  );
}
