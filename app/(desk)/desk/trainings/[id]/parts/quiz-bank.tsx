import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { ActBox } from "@/components/acts/act-box";
import { Badge } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { type Question, questionsForPage } from "@/lib/trainings/queries/detail";
import { dropQuestion, writeQuestion } from "../actions";
import { QuestionFields } from "./question-fields";
import type { Page } from "./view";

/** The question bank: each question with its options, the right ones marked. */
export async function QuizBank({ page }: { page: Page }) {
  const { event, training } = page.course;
  const [t, messages, bank] = await Promise.all([
    getTranslations("trainings"),
    getMessages(),
    questionsForPage(event.id),
  ]);
  const open = training.closedAt === null;
  const short = Math.max(0, (training.questionsAsked ?? 0) - bank.length);
  const hidden = (one?: Question) => ({
    eventId: event.id,
    questionId: one?.id ?? "",
    version: String(one?.version ?? 0),
  });
  const values = (one: Question) => ({
    question: one.question,
    explanation: one.explanation ?? "",
    right: one.right.map(String),
    ...Object.fromEntries(one.options.map((option, n) => [`option.${n}`, option])),
  });
  return (
    <NextIntlClientProvider messages={{ trainings: { bank: messages.trainings.bank } }}>
      {short > 0 && <Banner tone="warn" title={t("bank.short", { count: short })} />}
      <section className="blk">
        <header>
          <h2>{t("bank.title", { n: bank.length })}</h2>
          <small>
            {t("bank.note", {
              asked: training.questionsAsked ?? 0,
              mark: training.passMark ?? 0,
              tries: training.triesAllowed ?? 0,
            })}
          </small>
        </header>
        <ul className="tl">
          {bank.map((one) => (
            <li key={one.id} className="wide">
              <b>{one.question}</b>
              <ul className="sm ink2">
                {one.options.map((option, n) => (
                  <li key={option}>
                    {option} {one.right.includes(n) && <Badge tone="ok">{t("bank.right_one")}</Badge>}
                  </li>
                ))}
              </ul>
              {open && (
                <div className="row flex-wrap">
                  <ActBox
                    action={writeQuestion}
                    once={crypto.randomUUID()}
                    hidden={hidden(one)}
                    values={values(one)}
                    label={t("change")}
                    look={{ size: "xs" }}
                    submit={t("save")}
                    busy={t("busy")}
                  >
                    <QuestionFields />
                  </ActBox>
                  <ActBox
                    action={dropQuestion}
                    once={crypto.randomUUID()}
                    hidden={hidden(one)}
                    label={t("remove")}
                    look={{ size: "xs", variant: "quiet" }}
                    lead={t("bank.remove_note")}
                    submit={t("remove_do")}
                    busy={t("busy")}
                    tone="danger"
                  />
                </div>
              )}
            </li>
          ))}
        </ul>
        {open && (
          <div className="bd">
            <ActBox
              key={bank.length}
              action={writeQuestion}
              once={crypto.randomUUID()}
              hidden={hidden()}
              label={t("bank.add")}
              look={{ size: "sm" }}
              submit={t("bank.add")}
              busy={t("busy")}
            >
              <QuestionFields />
            </ActBox>
          </div>
        )}
      </section>
    </NextIntlClientProvider>
  );
}
