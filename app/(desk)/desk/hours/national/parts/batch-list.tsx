import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { batches } from "@/lib/hours/queries/national";
import { instantOf } from "@/lib/time";

type Props = { rows: Awaited<ReturnType<typeof batches>>; current: string | null };

/** The batches made, the latest first. */
export function BatchList({ rows, current }: Props) {
  const t = useTranslations("hours.national");
  const format = useFormatter();
  const day = (text: string) => format.dateTime(instantOf(text), "day");
  return (
    <nav className="lside" aria-label={t("batches")}>
      <p className="hd">
        <span>{t("batches")}</span>
        <span>{rows.length}</span>
      </p>
      <ul>
        {rows.map(({ batch, unit, records, entered }) => (
          <li key={batch.id}>
            <Link
              href={`/desk/hours/national?batch=${batch.id}`}
              aria-current={batch.id === current ? "true" : undefined}
            >
              <span className="xs mute">
                {t("made", {
                  at: format.dateTime(batch.madeAt, "day"),
                  from: day(batch.fromDay),
                  to: day(batch.toDay),
                })}
              </span>
              <b>{unit}</b>
              <span className={`xs ${entered < records ? "gap" : "ok-t"}`}>
                {t("entered_of", { entered, records })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
