import { getFormatter, getTranslations } from "next-intl/server";
import { CourseMaterial } from "@/components/trainings/course-material";
import { FeedbackCard } from "@/components/trainings/feedback-card";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import type { Ticket } from "@/lib/registrations/mutations/open-ticket";
import { standingOf } from "@/lib/registrations/rules/standing";
import { courseBehind, recordOfTrainee } from "@/lib/trainings/queries/my-course";
import { rate } from "../actions";
import { TrainingRecord } from "./training-record";

/** What belongs to the course of a ticket: its other sessions with the way in, what to read, feedback, and the record. */
export async function Course({ ticket, token, now }: { ticket: Ticket; token: string; now: Date }) {
  const found = await courseBehind(ticket.registration);
  if (!found) return null;
  const { enrolment, materials, feedback } = found;
  const { event, training, sessions, bookings, hasSeat, opensAt } = enrolment;
  const [t, seat, format, record] = await Promise.all([
    getTranslations("trainings"),
    getTranslations("trainings.mine.seat"),
    getFormatter(),
    training.closedAt ? recordOfTrainee(enrolment.id) : null,
  ]);
  return (
    <>
      {record && (
        <TrainingRecord
          record={record}
          event={event}
          name={ticket.registration.groupName ?? ticket.registration.contactName}
        />
      )}
      <Card as="section">
        <h2>{t("ticket.sessions")}</h2>
        <ul className="stack gap-3 mt-2">
          {sessions.map((session) => {
            const own = bookings.findLast((booking) => booking.session.id === session.id);
            const standing = own ? standingOf(own, now) : "none";
            return (
              <li key={session.id}>
                <p className="row flex-wrap gap-2">
                  <b>{session.name}</b>
                  <Badge tone={standing === "confirmed" ? "ok" : "plain"}>{seat(standing)}</Badge>
                </p>
                <p className="sm ink2">
                  {format.dateTime(session.startsAt, "dayWeek")}{" "}
                  {format.dateTimeRange(session.startsAt, session.endsAt, "time")}
                </p>
                {standing === "confirmed" && event.mode !== "onsite" && session.onlineLink && (
                  <p className="sm">
                    {t("ticket.link")}{" "}
                    <a href={session.onlineLink} rel="noreferrer" className="wrap-anywhere">
                      {session.onlineLink}
                    </a>
                  </p>
                )}
              </li>
            );
          })}
        </ul>
      </Card>
      {hasSeat && (
        <Card as="section">
          <h2>{t("ticket.materials")}</h2>
          <CourseMaterial materials={materials} />
        </Card>
      )}
      {hasSeat && opensAt && now >= opensAt && <FeedbackCard action={rate} hidden={{ token }} said={feedback} />}
    </>
  );
}
