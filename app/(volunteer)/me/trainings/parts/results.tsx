import type { Locale } from "@/db/words";
import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { said } from "@/lib/events/rules/names";
import { instantOf } from "@/lib/time";
import type { learningOf } from "@/lib/trainings/queries/mine";

type Props = { results: Awaited<ReturnType<typeof learningOf>>["results"]; locale: Locale };

/** Training records: apart from hours of service, never added to them. */
export function Results({ results, locale }: Props) {
  const t = useTranslations("trainings");
  const format = useFormatter();
  return (
    <Card as="section">
      <h2>{t("mine.results")}</h2>
      {results.length === 0 && <p className="sm ink2">{t("mine.results_none")}</p>}
      <ul className="stack gap-3 mt-2">
        {results.map((record) => {
          const name = said(locale, record.title, record.titleEn);
          return (
            <li key={record.id}>
              <b className="block" lang={name.lang}>
                {name.text}
              </b>
              <p className="row flex-wrap gap-2 sm ink2">
                <Badge tone={record.result === "passed" ? "ok" : "plain"}>{t(`results.${record.result}`)}</Badge>
                {format.dateTime(instantOf(record.day, "12:00"), "fullDay")}
                <span>{t("mine.minutes_value", { minutes: record.minutes })}</span>
                {record.score !== null && <span>{t("mine.score", { score: record.score })}</span>}
              </p>
              {record.reason && <p className="sm mute">{t("records.reason", { reason: record.reason })}</p>}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
