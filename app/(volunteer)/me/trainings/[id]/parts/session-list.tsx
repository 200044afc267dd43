import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { tokenOf } from "@/lib/registrations/mutations/token";
import { standingOf } from "@/lib/registrations/rules/standing";
import type { Enrolment } from "@/lib/trainings/queries/enrolment";

const TONES = {
  confirmed: "ok",
  offered: "warn",
  waitlisted: "info",
  over: "plain",
  withdrawn: "plain",
  removed: "plain",
  lapsed: "plain",
} as const;

/** The sessions of a course in time: the seat, the way in online for who has one, and what was marked. */
export function SessionList({ enrolment, now }: { enrolment: Enrolment; now: Date }) {
  const t = useTranslations("trainings.mine");
  const states = useTranslations("trainings.mine.seat");
  const format = useFormatter();
  const { sessions, bookings, event } = enrolment;
  return (
    <Card as="section">
      <h2>{t("sessions")}</h2>
      <ul className="stack gap-4 mt-2">
        {sessions.map((session) => {
          const own = bookings.findLast((booking) => booking.session.id === session.id);
          const standing = own && standingOf(own, now);
          const link = standing === "confirmed" && event.mode !== "onsite" ? session.onlineLink : null;
          return (
            <li key={session.id}>
              <p className="row flex-wrap gap-2">
                <b>{session.name}</b>
                {standing ? <Badge tone={TONES[standing]}>{states(standing)}</Badge> : <Badge>{states("none")}</Badge>}
              </p>
              <p className="sm ink2">
                {format.dateTime(session.startsAt, "dayWeek")}{" "}
                {format.dateTimeRange(session.startsAt, session.endsAt, "time")} {event.place}
              </p>
              {link && (
                <p className="sm">
                  {t("online")}{" "}
                  <a href={link} rel="noreferrer" className="wrap-anywhere">
                    {link}
                  </a>
                </p>
              )}
              {own?.attendance && (
                <p className="sm mute">
                  {own.attendance.minutes > 0 ? t("came", { minutes: own.attendance.minutes }) : t("did_not_come")}
                </p>
              )}
              {own && (standing === "confirmed" || standing === "offered" || standing === "waitlisted") && (
                <p className="mt-1">
                  <ButtonLink
                    size="xs"
                    variant={standing === "offered" ? "primary" : "plain"}
                    href={`/t/${tokenOf(own.registration)}`}
                  >
                    {standing === "offered" ? t("answer") : t("ticket")}
                  </ButtonLink>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
