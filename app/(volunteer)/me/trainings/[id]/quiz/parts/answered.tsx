import { Check, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { isRight } from "@/lib/trainings/quiz/rules/score";

type Question = { id: string; question: string; options: string[]; right: number[]; explanation: string | null };
type Props = {
  questions: readonly Question[];
  answers: Record<string, number[]>;
  /** Passed, or no tries left: the right options are shown too. */
  reveals: boolean;
};

/** A try that was handed in: what was right and what was not; the right answers once no try depends on them. */
export function Answered({ questions, answers, reveals }: Props) {
  const t = useTranslations("trainings.quiz");
  return (
    <Card as="section" className="mt-4">
      <ol className="stack gap-4">
        {questions.map((question, n) => {
          const chosen = answers[question.id] ?? [];
          const good = isRight(question, chosen);
          const name = (list: readonly number[]) => list.map((i) => question.options[i] ?? "").join(" / ");
          return (
            <li key={question.id} className="answer">
              {good ? <Check className="i text-ok" aria-hidden /> : <X className="i text-danger" aria-hidden />}
              <b>{t("numbered", { n: n + 1, text: question.question })}</b>
              <p className="sm ink2">
                {t(good ? "was_right" : "was_wrong")}{" "}
                {chosen.length > 0 ? t("chosen", { what: name(chosen) }) : t("chosen_none")}
              </p>
              {!good && reveals && <p className="sm">{t("right", { what: name(question.right) })}</p>}
              {question.explanation && (good || reveals) && <p className="sm mute">{question.explanation}</p>}
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
