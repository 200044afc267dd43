import { NextIntlClientProvider, useFormatter, useMessages, useTranslations } from "next-intl";
import { ActForm } from "@/components/acts/act-form";
import { Empty } from "@/components/ui/empty";
import { Segments } from "@/components/ui/tabs";
import { lengthOf } from "@/lib/trainings/rules/minutes";
import { mark } from "../actions";
import { RollRows } from "./roll-rows";
import { type Page, trainingHref } from "./view";

/** Who came to a session: a tick means all of it; online, or who left early, has minutes. */
export function Roll({ page }: { page: Page }) {
  const t = useTranslations("trainings");
  const format = useFormatter();
  const { trainings } = useMessages();
  const { course, now, session: asked } = page;
  const { event, sessions, trainees, training } = course;
  const begun = sessions.filter(({ startsAt }) => startsAt <= now);
  const session = begun.find(({ id }) => id === asked) ?? begun.at(-1);
  if (!session)
    return (
      <Empty level={2} title={t("roll.not_yet")}>
        {t("roll.not_yet_note")}
      </Empty>
    );
  const seats = trainees.flatMap((trainee) => {
    const seat = trainee.seats.get(session.id);
    return seat ? [{ trainee, ...seat }] : [];
  });
  const values: Record<string, string | string[]> = {
    came: seats.flatMap(({ registration, attendance }) => ((attendance?.minutes ?? 0) > 0 ? [registration.id] : [])),
  };
  for (const { registration, attendance } of seats) {
    if (!attendance || attendance.minutes === 0) continue;
    if (attendance.minutes !== lengthOf(session)) values[`minutes.${registration.id}`] = String(attendance.minutes);
    if (attendance.present !== registration.seats) values[`people.${registration.id}`] = String(attendance.present);
  }
  return (
    <>
      {begun.length > 1 && (
        <Segments
          label={t("roll.sessions")}
          items={begun.map(({ id, name }) => ({
            href: trainingHref(event.id, "roll", id),
            label: name,
            current: id === session.id,
          }))}
        />
      )}
      <section className="blk">
        <header>
          <h2>{session.name}</h2>
          <small>
            {format.dateTime(session.startsAt, "dayWeek")} · {t("roll.length", { minutes: lengthOf(session) })}
          </small>
        </header>
        {seats.length === 0 && <p className="bd sm mute">{t("roll.nobody")}</p>}
        {seats.length > 0 && (
          <NextIntlClientProvider messages={{ trainings: { roll: trainings.roll } }}>
            <ActForm
              key={session.id}
              action={mark}
              once={crypto.randomUUID()}
              hidden={{
                eventId: event.id,
                sessionId: session.id,
                ...Object.fromEntries(
                  seats.map(({ registration, attendance }) => [
                    `version.${registration.id}`,
                    String(attendance?.version ?? 0),
                  ]),
                ),
              }}
              values={values}
              submit={t("roll.save")}
              busy={t("busy")}
              note={t("roll.note")}
              footClass="row end"
              className="grid grid-cols-1"
            >
              <RollRows
                closed={training.closedAt !== null}
                length={lengthOf(session)}
                rows={seats.map(({ trainee, registration }) => ({
                  id: registration.id,
                  name: trainee.groupName ?? trainee.name,
                  note: trainee.volunteer?.number ?? (trainee.groupName ? trainee.name : ""),
                  seats: registration.seats,
                }))}
              />
            </ActForm>
          </NextIntlClientProvider>
        )}
      </section>
    </>
  );
}
