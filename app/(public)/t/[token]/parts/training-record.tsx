import { useFormatter, useLocale, useTranslations } from "next-intl";
import { KeyValues } from "@/components/ui/card";
import { said } from "@/lib/events/rules/names";
import { instantOf } from "@/lib/time";
import type { recordOfTrainee } from "@/lib/trainings/queries/my-course";
import { PrintRecord } from "./print-record";

type Props = {
  record: NonNullable<Awaited<ReturnType<typeof recordOfTrainee>>>;
  event: { title: string; titleEn: string | null };
  name: string;
};

/** The training record as a sheet that can be printed: who, what, how long, with which result. */
export function TrainingRecord({ record, event, name }: Props) {
  const t = useTranslations("trainings");
  const format = useFormatter();
  const title = said(useLocale(), event.title, event.titleEn);
  const rows = [
    { key: t("ticket.name"), value: name },
    { key: t("ticket.title"), value: <span lang={title.lang}>{title.text}</span> },
    { key: t("ticket.language"), value: t(`languages.${record.language}`) },
    { key: t("ticket.day"), value: format.dateTime(instantOf(record.day, "12:00"), "fullDay") },
    {
      key: t("ticket.minutes"),
      value: `${t("ticket.minutes_value", { minutes: record.minutes })} · ${t("ticket.sessions_value", { attended: record.sessionsAttended })}`,
    },
    ...(record.people > 1 ? [{ key: t("ticket.people"), value: t("ticket.people_value", { n: record.people }) }] : []),
    { key: t("ticket.result"), value: t(`results.${record.result}`) },
    ...(record.unit ? [{ key: t("ticket.unit"), value: record.unit }] : []),
    { key: t("ticket.number"), value: <span className="wrap-anywhere xs">{record.id}</span> },
  ];
  return (
    <section className="rec card" aria-labelledby="record">
      <h2 id="record">{t("ticket.record_title")}</h2>
      <KeyValues rows={rows} />
      <p className="sm mute mt-3">{t("ticket.note")}</p>
      <p className="mt-3 noprint">
        <PrintRecord label={t("ticket.print")} />
      </p>
    </section>
  );
}
