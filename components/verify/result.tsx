import { ArrowRight, BadgeCheck, OctagonX } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Registered } from "@/lib/certificates/queries/verify";
import { hoursText, tenthsOf } from "@/lib/certificates/rules/hours";
import { instantOf } from "@/lib/time";
import { PrintResult } from "./print-result";

type Props = { found: Registered; now: Date; children?: ReactNode };

/** How a certificate stands, and what may be known of it. */
export function Result({ found, now, children }: Props) {
  const t = useTranslations("certificates.verify");
  const locale = useLocale();
  const format = useFormatter();
  const day = (value: string) => format.dateTime(instantOf(value, "12:00"), "fullDay");
  const good = found.state === "issued";
  const Icon = good ? BadgeCheck : OctagonX;
  const note = { day: found.endedAt ? day(found.endedAt) : "", reason: found.reason ?? "" };
  const rows: { key: string; value: ReactNode; note?: string }[] = [
    { key: t("rows.number"), value: <span className="mono">{found.number}</span> },
    { key: t("rows.name"), value: found.name, note: t("rows.name_note") },
    { key: t("rows.period"), value: <span className="keep">{`${day(found.fromDay)} — ${day(found.toDay)}`}</span> },
    {
      key: t("rows.service"),
      value: t("rows.service_value", { n: found.lines, hours: hoursText(tenthsOf(found.minutes)) }),
    },
    { key: t("rows.unit"), value: (locale === "en" && found.unitEn) || found.unit },
    { key: t("rows.issued"), value: day(found.issuedOn) },
  ];
  return (
    <section className={good ? "rc" : "rc rev"} aria-labelledby="result" data-state={found.state}>
      <div className="rh">
        <span className="m">
          <Icon className="i" aria-hidden />
        </span>
        <div>
          <h2 id="result">
            {found.state === "issued" ? t("ok") : found.state === "superseded" ? t("superseded") : t("revoked")}
          </h2>
          <p>
            {found.state === "issued"
              ? t(found.isSample ? "ok_sample" : "ok_note")
              : t(found.state === "superseded" ? "superseded_note" : "revoked_note", note)}
          </p>
        </div>
      </div>
      <div className="rb">
        {!good && (
          <ul className="ul">
            <li>
              <ArrowRight className="i" aria-hidden />
              <span>{t(found.state === "superseded" ? "superseded_do" : "revoked_do")}</span>
            </li>
          </ul>
        )}
        <dl>
          {rows.map((row) => (
            <div key={row.key}>
              <dt>{row.key}</dt>
              <dd>
                {row.value}
                {row.note && <small>{row.note}</small>}
              </dd>
            </div>
          ))}
        </dl>
        {children}
        <div className="row mt-3 flex-wrap">
          <PrintResult label={t("print")} />
          <span className="xs mute">{t("checked", { time: format.dateTime(now, "longStamp") })}</span>
        </div>
      </div>
    </section>
  );
}
