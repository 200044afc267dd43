import { GraduationCap } from "lucide-react";
import Link from "next/link";
import { NextIntlClientProvider, useFormatter, useLocale, useMessages, useTranslations } from "next-intl";
import { EventTime } from "@/components/events/event-time";
import { Badge } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { said } from "@/lib/events/rules/names";
import { freePlaces } from "@/lib/signups/rules/places";
import type { CourseForPage } from "@/lib/trainings/queries/public-course";
import { neededOf } from "@/lib/trainings/rules/result";
import { toBook } from "@/lib/trainings/rules/state";
import { EnrolForm } from "./enrol-form";
import type { EventView } from "./view";

type Props = { view: EventView; course: CourseForPage };

/** A course: what it gives and asks, its sessions, and one step that books them all. */
export function Course({ view, course }: Props) {
  const t = useTranslations("trainings");
  const format = useFormatter();
  const locale = useLocale();
  const { event, sessions, now } = view;
  const needed = neededOf(course, sessions.length);
  if (event.status === "cancelled") return null;
  return (
    <section className="aud" id="audience" aria-labelledby="audience-title">
      <h2 id="audience-title">
        <GraduationCap className="i" aria-hidden /> {t("public.title")}
      </h2>
      <p className="row flex-wrap gap-2 mb-2">
        <Badge tone="info">{t(`trainees.${course.trainee}`)}</Badge>
        <Badge tone="line">{t(`languages.${course.language}`)}</Badge>
      </p>
      <p className="ink2">
        {course.grants
          ? t("public.grants", { what: t(`grants.${course.grants}`), months: course.validMonths ?? 0 })
          : t("public.record")}{" "}
        {t("public.needs", { sessions: sessions.length, needed, share: course.minutesShare })}{" "}
        {course.passMark !== null && t("public.quiz", { mark: course.passMark })}
      </p>
      <ul className="ses mb-4">
        {sessions.map((session) => {
          const name = said(locale, session.name, session.nameEn);
          const free = freePlaces(session);
          return (
            <li key={session.id}>
              <div className="s1">
                <div className="min-w-0">
                  <h3 lang={name.lang}>{name.text}</h3>
                  <p className="sm mute">
                    {format.dateTime(session.startsAt, "dayWeek")}{" "}
                    <EventTime startsAt={session.startsAt} endsAt={session.endsAt} />
                  </p>
                </div>
                <p className="s2">
                  {session.places !== null && session.startsAt > now && (
                    <b>{free > 0 ? t("public.free", { count: free }) : t("public.full")}</b>
                  )}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
      <WayIn view={view} course={course} ahead={toBook(sessions, needed, now)} />
    </section>
  );
}

function WayIn({ view, course, ahead }: Props & { ahead: ReturnType<typeof toBook> }) {
  const t = useTranslations("trainings.public");
  const { trainings, registrations } = useMessages();
  const locale = useLocale();
  const { event, actor, isStaff } = view;
  const name = said(locale, event.title, event.titleEn);
  if (course.enrolled)
    return (
      <Banner
        tone="ok"
        role="status"
        title={t("enrolled")}
        action={
          <ButtonLink size="sm" href={`/me/trainings/${event.id}`}>
            {t("open")}
          </ButtonLink>
        }
      >
        <span lang={name.lang}>{name.text}</span>
      </Banner>
    );
  if (isStaff && course.trainee === "volunteer")
    return (
      <p>
        <Link className="lnk" href={`/desk/trainings/${event.id}`}>
          {t("desk")}
        </Link>
      </p>
    );
  if (course.closedAt) return <p className="mute">{t("closed")}</p>;
  if (!ahead.ok || event.status !== "published") return <p className="mute">{t("late")}</p>;
  if (course.trainee === "volunteer" && !actor)
    return (
      <div className="row flex-wrap">
        <p className="ink2">{t("volunteers")}</p>
        <ButtonLink variant="primary" href={`/sign-in?next=${encodeURIComponent(`/events/${event.id}#audience`)}`}>
          {t("sign_in")}
        </ButtonLink>
        <ButtonLink href="/join">{t("join")}</ButtonLink>
      </div>
    );
  return (
    <NextIntlClientProvider
      messages={{ trainings: { public: trainings.public }, registrations: { form: registrations.form } }}
    >
      <EnrolForm once={crypto.randomUUID()} eventId={event.id} trainee={course.trainee} count={ahead.ids.length} />
    </NextIntlClientProvider>
  );
}
