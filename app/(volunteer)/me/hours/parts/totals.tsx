import { useTranslations } from "next-intl";
import type { MyRecord } from "@/lib/hours/queries/mine";
import type { Totals as HourTotals } from "@/lib/hours/queries/totals";
import { inHours, inWords } from "@/lib/hours/rules/minutes";

type Props = { totals: HourTotals; training: number; records: readonly MyRecord[] };

/** Two numbers on two cards: service that counts, and training, which is another thing. */
export function Totals({ totals, training, records }: Props) {
  const t = useTranslations("hours");
  const waiting = (state: "pending" | "disputed") => {
    const sum = records.reduce((all, { head }) => all + (head.state === state ? head.minutes : 0), 0);
    return sum > 0 ? t("duration", inWords(sum)) : null;
  };
  const pending = waiting("pending");
  const disputed = waiting("disputed");
  const b = (chunks: React.ReactNode) => <b>{chunks}</b>;
  return (
    <div className="tot">
      <section className="card">
        <h2 className="k">{t("mine.service")}</h2>
        <p className="big">
          {inHours(totals.minutes)}
          <small>{t("mine.hours")}</small>
        </p>
        <ul>
          <li>{t.rich("mine.year", { b, hours: inHours(totals.yearMinutes), count: totals.yearRecords })}</li>
          {pending && <li>{t.rich("mine.pending", { b, duration: pending })}</li>}
          {disputed && <li>{t.rich("mine.disputed", { b, duration: disputed })}</li>}
        </ul>
      </section>
      <section className="card t">
        <h2 className="k">{t("mine.training")}</h2>
        <p className="big">
          {inHours(training)}
          <small>{t("mine.training_unit")}</small>
        </p>
        <ul>
          <li>{t("mine.training_note")}</li>
        </ul>
      </section>
    </div>
  );
}
