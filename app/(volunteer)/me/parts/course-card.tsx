import { ChevronRight, GraduationCap } from "lucide-react";
import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { said } from "@/lib/events/rules/names";
import type { MyBooking } from "@/lib/trainings/queries/mine";
import type { Locale } from "@/db/words";

type Props = { courses: readonly MyBooking[][]; now: Date };

/** The courses somebody is in, each with its next session; without one, the way to them. */
export function CourseCard({ courses, now }: Props) {
  const t = useTranslations("volunteers.me.courses");
  const locale = useLocale();
  return (
    <Card as="section">
      <h2>
        {t("title")}
        <Link href="/me/trainings">{t("all")}</Link>
      </h2>
      {courses.length === 0 && <p className="sm ink2">{t("none")}</p>}
      <ul>
        {courses.map((bookings) => (
          <Row key={bookings[0]?.event.id} bookings={bookings} now={now} locale={locale} />
        ))}
      </ul>
    </Card>
  );
}

function Row({ bookings, now, locale }: { bookings: MyBooking[]; now: Date; locale: Locale }) {
  const t = useTranslations("trainings.mine");
  const format = useFormatter();
  const [first] = bookings;
  if (!first) return null;
  const name = said(locale, first.event.title, first.event.titleEn);
  const next = bookings.find(({ session }) => session.endsAt > now);
  return (
    <li>
      <Link className="les" href={`/me/trainings/${first.event.id}`}>
        <span className="ico">
          <GraduationCap className="i" aria-hidden />
        </span>
        <span>
          <b lang={name.lang}>{name.text}</b>
          <small>
            {next
              ? t("next", { session: next.session.name, when: format.dateTime(next.session.startsAt, "dayTime") })
              : t("over")}
          </small>
        </span>
        <ChevronRight className="i mute" aria-hidden />
      </Link>
    </li>
  );
}
