import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { ActForm } from "@/components/acts/act-form";
import { VolunteerHead } from "@/components/shell/volunteer-head";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Empty } from "@/components/ui/empty";
import { enter } from "@/lib/auth/queries";
import { myEnrolment, questionsOfTry } from "@/lib/trainings/queries/my-course";
import { quizStanding } from "@/lib/trainings/quiz/rules/standing";
import { send } from "./actions";
import { Answered } from "./parts/answered";
import { Questions } from "./parts/questions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("trainings.quiz"))("title") };
}

/** The try that was begun, to be answered; or the last one handed in, with what was right and why. Works without scripts. */
export default async function QuizPage({ params }: PageProps<"/me/trainings/[id]/quiz">) {
  const { id } = await params;
  const actor = await enter("/me/trainings/[id]/quiz", `/me/trainings/${id}/quiz`);
  const now = new Date();
  const found = await myEnrolment(id, actor.accountId);
  if (!found?.hasSeat || found.training.passMark === null) notFound();
  const { tries, training, bank, opensAt, event } = found;
  const [t, messages] = await Promise.all([getTranslations("trainings"), getMessages()]);
  const standing = quizStanding({ ...training, bank, opensAt }, tries, now);
  const last = tries.at(-1);
  const questions = last ? await questionsOfTry(last) : [];
  const open = standing.state === "begun" && last;
  const back = `/me/trainings/${id}`;
  const reveals = standing.state === "passed" || standing.left === 0 || training.closedAt !== null;
  return (
    <main id="main" className="page-me page-trainings">
      <VolunteerHead title={t("quiz.title")} sub={event.title} />
      <div className="wrap narrow">
        {!last && (
          <Empty level={2} title={t("quiz.nothing")} action={<ButtonLink href={back}>{t("quiz.back")}</ButtonLink>}>
            {t("quiz.nothing_note")}
          </Empty>
        )}
        {last && !open && (
          <>
            <Banner
              tone={(last.score ?? 0) >= (training.passMark ?? 0) ? "ok" : "warn"}
              role="status"
              title={t("quiz.score", { score: last.score ?? 0, mark: training.passMark ?? 0 })}
            >
              {t(`quiz.after.${standing.state === "open" ? "open" : standing.state === "passed" ? "passed" : "over"}`)}
            </Banner>
            <Answered questions={questions} answers={last.answers} reveals={reveals} />
            <p className="mt-4">
              <ButtonLink href={back}>{t("quiz.back")}</ButtonLink>
            </p>
          </>
        )}
        {open && (
          <Card as="section">
            <p className="ink2">{t("quiz.lead", { count: questions.length, mark: training.passMark ?? 0 })}</p>
            <NextIntlClientProvider messages={{ trainings: { quiz: messages.trainings.quiz } }}>
              <ActForm
                action={send}
                once={crypto.randomUUID()}
                hidden={{ tryId: last.id }}
                submit={t("quiz.send")}
                busy={t("busy")}
                size="lg"
                className="stack gap-6 mt-4"
              >
                <Questions
                  questions={questions.map(({ id: question, question: text, options, right }) => ({
                    id: question,
                    text,
                    options,
                    several: right.length > 1,
                  }))}
                />
              </ActForm>
            </NextIntlClientProvider>
          </Card>
        )}
      </div>
    </main>
  );
}
