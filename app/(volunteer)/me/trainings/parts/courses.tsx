import type { Locale } from "@/db/words";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { DateBlock } from "@/components/ui/date-block";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { said } from "@/lib/events/rules/names";
import { dayOf } from "@/lib/time";
import type { MyBooking } from "@/lib/trainings/queries/mine";

type Props = { courses: MyBooking[][]; now: Date; locale: Locale };

/** The courses somebody is in: the next session first, and how the seats stand. */
export function Courses({ courses, now, locale }: Props) {
  const t = useTranslations("trainings");
  return (
    <section>
      <h2>{t("mine.courses")}</h2>
      {courses.length === 0 && (
        <Empty level={3} title={t("mine.none")}>
          {t("mine.none_note")}
        </Empty>
      )}
      <ul className="stack gap-3">
        {courses.map((bookings) => (
          <Course key={bookings[0]?.event.id} bookings={bookings} now={now} locale={locale} />
        ))}
      </ul>
    </section>
  );
}

function Course({ bookings, now, locale }: { bookings: MyBooking[]; now: Date; locale: Locale }) {
  const t = useTranslations("trainings");
  const format = useFormatter();
  const [first] = bookings;
  if (!first) return null;
  const { event, training } = first;
  const name = said(locale, event.title, event.titleEn);
  const next = bookings.find(({ session }) => session.endsAt > now);
  const shown = next ?? bookings.at(-1) ?? first;
  const waits = bookings.filter(({ registration }) => registration.state === "waitlisted").length;
  const held = bookings.some(({ deadline }) => deadline && deadline > now);
  const at = shown.session.startsAt;
  return (
    <Card as="li" className="course">
      <DateBlock
        dateTime={dayOf(at)}
        day={dayOf(at).slice(8)}
        label={format.dateTime(at, "monthShort")}
        hue="train"
        past={!next}
      />
      <div className="min-w-0">
        <h3>
          <Link href={`/me/trainings/${event.id}`} lang={name.lang}>
            {name.text}
          </Link>
        </h3>
        <p className="sm ink2">
          {next
            ? t("mine.next", {
                session: shown.session.name,
                when: format.dateTime(at, "dayTime"),
              })
            : t("mine.over")}
        </p>
        <p className="row flex-wrap gap-2 mt-1">
          <Badge tone="line">{t(`languages.${training.language}`)}</Badge>
          {training.grants && <Badge tone="info">{t("mine.grants", { what: t(`grants.${training.grants}`) })}</Badge>}
          {held && <Badge tone="warn">{t("mine.held")}</Badge>}
          {waits > 0 && !held && <Badge>{t("mine.waits", { count: waits })}</Badge>}
        </p>
      </div>
      <ButtonLink size="sm" href={`/me/trainings/${event.id}`}>
        {t("mine.open")}
      </ButtonLink>
    </Card>
  );
}
