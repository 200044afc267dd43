import type { Locale } from "@/db/words";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { said } from "@/lib/events/rules/names";
import type { learningOf } from "@/lib/trainings/queries/mine";
import type { Lesson } from "@/lib/trainings/rules/next";

type Offered = Awaited<ReturnType<typeof learningOf>>["offered"][number];
type Props = { lessons: Lesson<Offered>[]; offered: Offered[]; locale: Locale };

/** What to learn next: which positions it opens, and the courses that lead there. */
export function Lessons({ lessons, offered, locale }: Props) {
  const t = useTranslations("trainings");
  const told = new Set(lessons.flatMap(({ trainings }) => trainings.map(({ id }) => id)));
  const others = offered.filter(({ id }) => !told.has(id));
  if (lessons.length + others.length === 0) return null;
  return (
    <section>
      <h2>{t("mine.lessons")}</h2>
      <ul className="stack gap-3">
        {lessons.map((lesson) => (
          <Card as="li" key={lesson.kind}>
            <p className="row flex-wrap gap-2">
              <b>{t(`grants.${lesson.kind}`)}</b>
              <Badge tone={lesson.standing === "never" ? "plain" : "warn"}>
                {t(`mine.standing.${lesson.standing}`)}
              </Badge>
            </p>
            <p className="sm ink2">{t("mine.opens", { count: lesson.opens })}</p>
            <Courses rows={lesson.trainings} locale={locale} />
            {lesson.trainings.length === 0 && <p className="sm mute">{t("mine.no_course")}</p>}
          </Card>
        ))}
        {others.length > 0 && (
          <Card as="li">
            <b>{t("mine.others")}</b>
            <Courses rows={others} locale={locale} />
          </Card>
        )}
      </ul>
    </section>
  );
}

function Courses({ rows, locale }: { rows: Offered[]; locale: Locale }) {
  const t = useTranslations("trainings");
  const format = useFormatter();
  return (
    <ul className="stack gap-1 mt-2">
      {rows.map((row) => {
        const name = said(locale, row.title, row.titleEn);
        return (
          <li key={row.id} className="offer-row">
            <Link href={`/events/${row.id}#audience`} lang={name.lang}>
              {name.text}
            </Link>
            <span className="sm mute">
              {[
                row.startsAt && format.dateTime(row.startsAt, "dayWeek"),
                t("desk.sessions", { count: row.sessions }),
                t(`languages.${row.language}`),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
