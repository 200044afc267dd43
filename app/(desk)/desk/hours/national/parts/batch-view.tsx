import { Download } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { ActBox } from "@/components/acts/act-box";
import { ActForm } from "@/components/acts/act-form";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import type { BatchRecord, batches } from "@/lib/hours/queries/national";
import { hoursColumn } from "@/lib/hours/rules/minutes";
import { dayOf, instantOf, timeOf } from "@/lib/time";
import { entered, enteredOne } from "../actions";

type Props = {
  row: Awaited<ReturnType<typeof batches>>[number];
  records: readonly BatchRecord[];
  today: string;
};

/** One batch: its files, its day of entering, and each record with its own. */
export function BatchView({ row: { batch, unit, entered: done }, records, today }: Props) {
  const t = useTranslations("hours.national");
  const format = useFormatter();
  const file = (type: "xlsx" | "csv") => (
    <a className={buttonClass({ size: "sm" })} href={`/desk/hours/national/${batch.id}.${type}`} download>
      <Download className="i" aria-hidden />
      {t(`file_${type}`)}
    </a>
  );
  return (
    <section className="blk">
      <header>
        <h2>{unit}</h2>
        <small>{t("entered_of", { entered: done, records: records.length })}</small>
        <span className="sp" />
        {file("xlsx")}
        {file("csv")}
      </header>
      {done < records.length && (
        <div className="bd">
          <ActForm
            action={entered}
            once={crypto.randomUUID()}
            hidden={{ batchId: batch.id }}
            fields={[{ name: "on", label: t("entered_on"), kind: "date", value: today }]}
            submit={t("mark_all", { count: records.length - done })}
            busy={t("busy")}
            short
            className="row items-end gap-2"
          />
        </div>
      )}
      <ul className="st">
        {records.map((record) => (
          <li key={record.chain}>
            <span className="n">{hoursColumn(record.minutes)}</span>
            <b>{record.name}</b>
            <span className="sm mute">
              {dayOf(record.startsAt)} {timeOf(record.startsAt)}–{timeOf(record.endsAt)} {record.title}
            </span>
            <span>
              {record.nationalOn ? (
                <Badge tone="ok">{format.dateTime(instantOf(record.nationalOn), "day")}</Badge>
              ) : (
                <Badge tone="warn">{t("not_yet")}</Badge>
              )}
              {record.since > record.madeAt && <Badge tone="info">{t("changed_since")}</Badge>}
            </span>
            <ActBox
              action={enteredOne}
              once={crypto.randomUUID()}
              float
              label={t("one")}
              look={{ size: "xs", variant: "quiet" }}
              hidden={{ batchId: batch.id, chain: record.chain }}
              fields={[
                {
                  name: "on",
                  label: t("entered_on"),
                  kind: "date",
                  value: record.nationalOn ?? today,
                  hint: t("one_hint"),
                },
              ]}
              submit={t("one_save")}
              busy={t("busy")}
              short
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
