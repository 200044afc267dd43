import type { Metadata } from "next";
import { forbidden, notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { DeskPage } from "@/components/shell/desk-page";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Tabs } from "@/components/ui/tabs";
import { enter } from "@/lib/auth/queries";
import { mayChange } from "@/lib/auth/rules/actor";
import { eventForTraining } from "@/lib/trainings/queries/event";
import { courseOfPage } from "@/lib/trainings/queries/trainees";
import { trainingState } from "@/lib/trainings/rules/state";
import { Closing } from "./parts/closing";
import { CourseTab } from "./parts/course-tab";
import { Feedback } from "./parts/feedback";
import { Materials } from "./parts/materials";
import { QuizBank } from "./parts/quiz-bank";
import { Roll } from "./parts/roll";
import { Setup } from "./parts/setup";
import { boundsOf, trainingHref, VIEWS } from "./parts/view";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("trainings.desk"))("title_one") };
}

/** One training at the desk: the course, the roll of each session, questions, materials, feedback, and the closing. */
export default async function TrainingPage({ params, searchParams }: PageProps<"/desk/trainings/[id]">) {
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const view = VIEWS.find((one) => one === asked.view) ?? "course";
  const actor = await enter("/desk/trainings/[id]", trainingHref(id, view));
  const now = new Date();
  const course = await courseOfPage(id);
  const event = course?.event ?? (await eventForTraining(id));
  if (!event || event.kind !== "training") notFound();
  if (!mayChange(actor, event.regionCode)) forbidden();
  const [t, locale] = await Promise.all([getTranslations("trainings"), getLocale()]);
  const state = course && trainingState({ ...course.training, ...event, ...boundsOf(course.sessions) }, now);
  const page = course &&
    state && { course, state, now, session: typeof asked.session === "string" ? asked.session : null };
  const tabs = VIEWS.filter((one) => one !== "quiz" || course?.training.passMark != null);
  return (
    <DeskPage
      root="page-desk-trainings"
      title={(locale === "en" && event.titleEn) || event.title}
      badge={<Badge tone={state === "to_close" ? "warn" : "plain"}>{t(`states.${state ?? "not_set_up"}`)}</Badge>}
      back={{ href: "/desk/trainings", label: t("desk.title") }}
      actions={
        <ButtonLink size="sm" href={`/desk/events/${id}?tab=audience`}>
          {t("desk.plan")}
        </ButtonLink>
      }
    >
      {page && (
        <Tabs
          className="views"
          label={t("desk.tabs.label")}
          items={tabs.map((one) => ({
            href: trainingHref(id, one),
            label: t(`desk.tabs.${one}`),
            current: one === view,
          }))}
        />
      )}
      <div
        className="scroll"
        role="region"
        aria-label={page ? t(`desk.tabs.${view}`) : t("desk.title_one")}
        tabIndex={0}
      >
        <div className="mid2">
          {!page && <Setup eventId={id} />}
          {page && view === "course" && <CourseTab page={page} />}
          {page && view === "roll" && <Roll page={page} />}
          {page && view === "quiz" && <QuizBank page={page} />}
          {page && view === "materials" && <Materials page={page} />}
          {page && view === "feedback" && <Feedback page={page} />}
          {page && view === "close" && <Closing page={page} />}
        </div>
      </div>
    </DeskPage>
  );
}
