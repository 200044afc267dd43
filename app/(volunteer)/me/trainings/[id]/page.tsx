import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { CourseMaterial } from "@/components/trainings/course-material";
import { FeedbackCard } from "@/components/trainings/feedback-card";
import { ActForm } from "@/components/acts/act-form";
import { VolunteerHead } from "@/components/shell/volunteer-head";
import { Card } from "@/components/ui/card";
import { enter } from "@/lib/auth/queries";
import { said } from "@/lib/events/rules/names";
import { myCourse } from "@/lib/trainings/queries/my-course";
import { leave, rate } from "./actions";
import { QuizCard } from "./parts/quiz-card";
import { SessionList } from "./parts/session-list";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("trainings.mine"))("title_one") };
}

/** One course of a volunteer: its sessions with the way in, what to read, the quiz, feedback. */
export default async function CoursePage({ params }: PageProps<"/me/trainings/[id]">) {
  const { id } = await params;
  const actor = await enter("/me/trainings/[id]", `/me/trainings/${id}`);
  const now = new Date();
  const found = await myCourse(id, actor.accountId);
  if (!found) notFound();
  const { enrolment, materials, feedback } = found;
  const [t, locale] = await Promise.all([getTranslations("trainings"), getLocale()]);
  const { event, training, opensAt, hasSeat, bookings } = enrolment;
  const begun = opensAt !== null && now >= opensAt;
  const ahead = bookings.some(({ registration, session }) => isLive(registration.state) && session.startsAt > now);
  const name = said(locale, event.title, event.titleEn);
  return (
    <main id="main" className="page-me page-trainings">
      <VolunteerHead
        title={<span lang={name.lang}>{name.text}</span>}
        sub={
          training.closedAt
            ? t("states.closed")
            : training.grants && t("mine.grants", { what: t(`grants.${training.grants}`) })
        }
      />
      <div className="wrap">
        <div className="grid">
          <div className="col">
            <SessionList enrolment={enrolment} now={now} />
            {hasSeat && (
              <Card as="section">
                <h2>{t("mine.materials")}</h2>
                <CourseMaterial materials={materials} />
              </Card>
            )}
          </div>
          <div className="col">
            {training.passMark !== null && hasSeat && <QuizCard enrolment={enrolment} now={now} />}
            {hasSeat && begun && <FeedbackCard action={rate} hidden={{ eventId: id }} said={feedback} />}
            {ahead && !training.closedAt && (
              <Card as="section">
                <details>
                  <summary className="btn btn--danger">{t("mine.leave")}</summary>
                  <div className="mt-3">
                    <ActForm
                      className="stack gap-3"
                      action={leave}
                      once={crypto.randomUUID()}
                      hidden={{ eventId: id }}
                      lead={t("mine.leave_note")}
                      submit={t("mine.leave_do")}
                      busy={t("busy")}
                      tone="danger"
                    />
                  </div>
                </details>
              </Card>
            )}
          </div>
        </div>
      </div>
    </main>
  );
}

const isLive = (state: string): boolean => state === "confirmed" || state === "waitlisted";
