import { useTranslations } from "next-intl";
import { ActForm } from "@/components/acts/act-form";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { Enrolment } from "@/lib/trainings/queries/enrolment";
import { quizStanding } from "@/lib/trainings/quiz/rules/standing";
import { begin } from "../actions";

/** How one stands with the quiz, and the one thing to do next. */
export function QuizCard({ enrolment, now }: { enrolment: Enrolment; now: Date }) {
  const t = useTranslations("trainings");
  const { training, tries, event, bank, opensAt } = enrolment;
  const standing = quizStanding({ ...training, bank, opensAt }, tries, now);
  const { state, best, left } = standing;
  const quiz = `/me/trainings/${event.id}/quiz`;
  return (
    <Card as="section" id="quiz">
      <h2>{t("quiz.title")}</h2>
      <p className="row flex-wrap gap-2">
        <Badge tone={state === "passed" ? "ok" : state === "open" || state === "begun" ? "info" : "plain"}>
          {t(`quiz.states.${state}`)}
        </Badge>
        {best !== null && <span className="sm">{t("quiz.best", { best })}</span>}
      </p>
      <p className="sm ink2">
        {t("quiz.rule", { asked: training.questionsAsked ?? bank, mark: training.passMark ?? 0 })}{" "}
        {state === "open" && left !== null && t("quiz.left", { left })}
      </p>
      {state === "open" && (
        <ActForm
          className="stack gap-3"
          action={begin}
          once={crypto.randomUUID()}
          hidden={{ eventId: event.id }}
          submit={t(tries.length > 0 ? "quiz.again" : "quiz.begin")}
          busy={t("busy")}
          size="md"
        />
      )}
      {state === "begun" && (
        <ButtonLink variant="primary" href={quiz}>
          {t("quiz.go_on")}
        </ButtonLink>
      )}
      {state !== "begun" && tries.length > 0 && (
        <p className="mt-2">
          <ButtonLink size="sm" href={quiz}>
            {t("quiz.look")}
          </ButtonLink>
        </p>
      )}
    </Card>
  );
}
