import { getFormatter, getTranslations } from "next-intl/server";
import { ActBox } from "@/components/acts/act-box";
import { Badge } from "@/components/ui/badge";
import { recordsOf } from "@/lib/trainings/queries/detail";
import { choicesFor } from "@/lib/trainings/rules/decide";
import { storedMinutes } from "@/lib/trainings/rules/minutes";
import { correct } from "../actions";
import type { Page } from "./view";

/** What was recorded at the closing; a correction is a new entry, and the old one stays in sight. */
export async function Records({ page }: { page: Page }) {
  const { course } = page;
  const [t, format, { entries, inForce }] = await Promise.all([
    getTranslations("trainings"),
    getFormatter(),
    recordsOf(course.event.id),
  ]);
  const nameOf = (registrationId: string) => {
    const trainee = course.trainees.find(({ id }) => id === registrationId);
    return trainee?.groupName ?? trainee?.name ?? "";
  };
  return (
    <section className="blk">
      <header>
        <h2>{t("records.title", { n: inForce.length })}</h2>
        <small>{t("records.note")}</small>
      </header>
      <ul className="tl">
        {inForce.map((record) => {
          const before = entries.find(({ id }) => id === record.correctsId);
          const others = choicesFor({ minutes: storedMinutes(record.minutes) }).filter((one) => one !== record.result);
          return (
            <li key={record.id}>
              <p className="said">
                <b>{nameOf(record.registrationId)}</b>{" "}
                <Badge tone={record.result === "passed" ? "ok" : "plain"}>{t(`results.${record.result}`)}</Badge>{" "}
                <span className="sm mute">
                  {t("close.facts", {
                    attended: record.sessionsAttended,
                    sessions: course.sessions.length,
                    minutes: record.minutes,
                    quiz: record.score === null ? "no" : "yes",
                    score: record.score ?? 0,
                  })}
                </span>
                {record.reason && (
                  <span className="block sm ink2">{t("records.reason", { reason: record.reason })}</span>
                )}
                {before && (
                  <span className="block sm mute">
                    <s>{t(`results.${before.result}`)}</s>{" "}
                    {t("records.corrected", {
                      by: record.by ?? "",
                      at: format.dateTime(record.recordedAt, "dayTime"),
                    })}
                  </span>
                )}
              </p>
              {others.length > 0 && (
                <ActBox
                  action={correct}
                  once={crypto.randomUUID()}
                  hidden={{ recordId: record.id }}
                  label={t("records.correct")}
                  look={{ size: "xs" }}
                  lead={t("records.correct_note")}
                  fields={[
                    {
                      name: "result",
                      label: t("records.result"),
                      kind: "select",
                      value: others[0],
                      span: 4,
                      options: others.map((value) => ({ value, label: t(`results.${value}`) })),
                    },
                    { name: "reason", label: t("records.reason_field"), span: 8, maxLength: 300, required: true },
                  ]}
                  submit={t("records.correct_do")}
                  busy={t("busy")}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
