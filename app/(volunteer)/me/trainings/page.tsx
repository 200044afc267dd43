import type { Metadata } from "next";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { VolunteerHead } from "@/components/shell/volunteer-head";
import { Card } from "@/components/ui/card";
import { enter } from "@/lib/auth/queries";
import { dayOf } from "@/lib/time";
import { learningOf } from "@/lib/trainings/queries/mine";
import { nextToLearn } from "@/lib/trainings/rules/next";
import { Courses } from "./parts/courses";
import { Lessons } from "./parts/lessons";
import { Held } from "./parts/held";
import { Results } from "./parts/results";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("trainings.mine"))("title") };
}

/** A volunteer's learning: the courses they are in, what to learn next and what it opens, qualifications, records. */
export default async function LearningPage() {
  const actor = await enter("/me/trainings", "/me/trainings");
  const now = new Date();
  const today = dayOf(now);
  const [t, format, locale, learning] = await Promise.all([
    getTranslations("trainings.mine"),
    getFormatter(),
    getLocale(),
    learningOf(actor.volunteerId ?? "", actor.accountId, now),
  ]);
  const lessons = nextToLearn(learning.held, learning.opens, learning.offered, today);
  const sub = learning.courses.length > 0 ? t("sub", { count: learning.courses.length }) : t("sub_none");
  return (
    <main id="main" className="page-me page-trainings">
      <VolunteerHead title={t("title")} sub={sub} />
      <div className="wrap">
        <div className="grid">
          <div className="col">
            <Courses courses={learning.courses} now={now} locale={locale} />
            <Lessons lessons={lessons} offered={learning.offered} locale={locale} />
          </div>
          <div className="col">
            <Card as="section">
              <h2>{t("minutes")}</h2>
              <p className="total">
                <b>{format.number(learning.minutes / 60, "hours")}</b> {t("hours")}
              </p>
              <p className="sm mute">{t("minutes_note")}</p>
            </Card>
            <Held held={learning.held} today={today} />
            <Results results={learning.results} locale={locale} />
          </div>
        </div>
      </div>
    </main>
  );
}
