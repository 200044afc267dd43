import { Download, Eye } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Badge, SampleMark } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import type { ownCertificates } from "@/lib/certificates/queries/mine";
import { hoursText, tenthsOf } from "@/lib/certificates/rules/hours";
import { instantOf } from "@/lib/time";

type Own = Awaited<ReturnType<typeof ownCertificates>>;
const TONES = { issued: "ok", superseded: "plain", revoked: "danger" } as const;

/** Every certificate one ever had, latest first, and what was not issued with the reason. */
export function Issued({ list, asks, stale }: Own & { stale: ReadonlySet<string> }) {
  const t = useTranslations("certificates");
  const locale = useLocale();
  const format = useFormatter();
  const day = (value: string) => format.dateTime(instantOf(value, "12:00"), "fullDay");
  const declined = asks.filter(({ ask }) => ask.state === "declined");
  return (
    <>
      <section aria-labelledby="list">
        <h2 id="list">{t("mine.list")}</h2>
        {list.length === 0 && <Empty title={t("mine.none")}>{t("mine.none_body")}</Empty>}
        <ul className="cl">
          {list.map((row) => {
            const next = list.find(({ replacesId }) => replacesId === row.id);
            return (
              <li className="card" key={row.id}>
                <p className="row between flex-wrap gap-y-1">
                  <b className="mono nowrap">{row.number}</b>
                  <span className="row gap-2">
                    {row.isSample && <SampleMark>{t("sample")}</SampleMark>}
                    <Badge tone={TONES[row.state]}>{t(`state.${row.state}`)}</Badge>
                  </span>
                </p>
                <p className="big">{t("hours", { hours: hoursText(tenthsOf(row.minutes)) })}</p>
                <p className="keep sm ink2">{t("period", { from: day(row.fromDay), to: day(row.toDay) })}</p>
                <p className="sm ink2">
                  {(locale === "en" && row.unitEn) || row.unit} · {format.dateTime(row.issuedAt, "fullDay")}
                </p>
                {row.endReason && <p className="sm">{t("mine.reason", { reason: row.endReason })}</p>}
                {next && <p className="sm">{t("mine.replaced_by", { number: next.number })}</p>}
                {stale.has(row.id) && <p className="sm gap">{t("mine.stale")}</p>}
                <p className="row mt-2 flex-wrap">
                  <ButtonLink
                    size="sm"
                    variant={row.state === "issued" ? "primary" : "plain"}
                    href={`/certificates/${row.id}`}
                  >
                    <Eye className="i" aria-hidden />
                    {t("mine.view")}
                  </ButtonLink>
                  <ButtonLink size="sm" href={`/certificates/${row.id}/pdf`} prefetch={false} download>
                    <Download className="i" aria-hidden />
                    {t("mine.pdf")}
                  </ButtonLink>
                  <ButtonLink size="sm" variant="quiet" href={`/verify/${row.number}`}>
                    {t("mine.verify")}
                  </ButtonLink>
                </p>
              </li>
            );
          })}
        </ul>
      </section>
      {declined.length > 0 && (
        <section aria-labelledby="past">
          <h2 id="past">{t("mine.past")}</h2>
          <ul className="cl">
            {declined.map(({ ask, unit, unitEn }) => (
              <li className="card" key={ask.id}>
                <b>{(locale === "en" && unitEn) || unit}</b>
                <p className="keep sm ink2">{t("period", { from: day(ask.fromDay), to: day(ask.toDay) })}</p>
                <p className="sm">{t("mine.reason", { reason: ask.reason ?? "" })}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
