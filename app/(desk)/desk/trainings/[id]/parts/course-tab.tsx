import { useFormatter, useTranslations } from "next-intl";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { KeyValues } from "@/components/ui/card";
import { Stat } from "@/components/ui/stat";
import { Setup } from "./setup";
import { type Page, trainingHref } from "./view";

/** The course at a glance: its sessions with their seats, and what it asks and gives. */
export function CourseTab({ page }: { page: Page }) {
  const t = useTranslations("trainings");
  const format = useFormatter();
  const { course, state } = page;
  const { training, sessions, trainees, waiting, event } = course;
  const marked = (id: string) => trainees.filter(({ seats }) => (seats.get(id)?.attendance?.minutes ?? 0) > 0).length;
  const seated = (id: string) => trainees.filter(({ seats }) => seats.has(id)).length;
  return (
    <>
      {state === "to_close" && (
        <Banner
          tone="warn"
          title={t("desk.to_close")}
          action={
            <ButtonLink size="sm" variant="primary" href={trainingHref(event.id, "close")}>
              {t("desk.go_close")}
            </ButtonLink>
          }
        >
          {t("desk.to_close_note")}
        </Banner>
      )}
      <div className="st3">
        <Stat label={t("desk.stats.enrolled")} value={trainees.length} />
        <Stat label={t("desk.stats.waiting")} value={waiting} />
        <Stat
          label={t("desk.stats.on_course")}
          value={trainees.filter(({ byRule }) => byRule.result === "passed").length}
        />
        <Stat label={t("desk.stats.sessions")} value={sessions.length} />
      </div>
      <section className="blk">
        <header>
          <h2>{t("desk.sessions_title")}</h2>
        </header>
        {sessions.length === 0 && <p className="bd sm mute">{t("desk.no_sessions_note")}</p>}
        <ul className="tl">
          {sessions.map((session) => (
            <li key={session.id}>
              <p className="said row flex-wrap gap-x-4 gap-y-0">
                <b>{session.name}</b>
                <span className="mute sm">
                  {format.dateTime(session.startsAt, "dayWeek")}{" "}
                  {format.dateTimeRange(session.startsAt, session.endsAt, "time")}
                </span>
                <span className="sm">
                  {t("desk.session_line", { came: marked(session.id), seated: seated(session.id) })}
                </span>
              </p>
              <ButtonLink size="xs" href={trainingHref(event.id, "roll", session.id)}>
                {t("desk.roll_of")}
              </ButtonLink>
            </li>
          ))}
        </ul>
      </section>
      {training.closedAt ? (
        <section className="blk">
          <header>
            <h2>{t("setup.title")}</h2>
          </header>
          <div className="bd">
            <KeyValues
              rows={[
                { key: t("setup.trainee"), value: t(`trainees.${training.trainee}`) },
                { key: t("setup.language"), value: t(`languages.${training.language}`) },
                {
                  key: t("setup.grants"),
                  value: training.grants ? t(`grants.${training.grants}`) : t("setup.grants_none"),
                },
                { key: t("desk.closed_at"), value: format.dateTime(training.closedAt, "longStamp") },
              ]}
            />
          </div>
        </section>
      ) : (
        <Setup eventId={event.id} training={training} />
      )}
    </>
  );
}
