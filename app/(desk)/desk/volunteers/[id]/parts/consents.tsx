import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { instantOf } from "@/lib/time";
import type { DeskCard } from "@/lib/volunteers/queries/desk-card";

/** Every consent with its text's version and fingerprint, how and when, and whether it still stands. */
export function Consents({ consents, today }: { consents: DeskCard["consents"]; today: string }) {
  const t = useTranslations("volunteers.desk.consents");
  const tp = useTranslations("consents.texts.v2026-11");
  const tm = useTranslations("consents.method");
  const ts = useTranslations("consents.state");
  const tl = useTranslations("consents.label");
  const format = useFormatter();
  return (
    <div className="sd">
      <h2>{t("title")}</h2>
      {consents.length === 0 && <p className="xs mute">{t("empty")}</p>}
      <ul className="nt">
        {consents.map((consent) => {
          const ended = consent.validUntil !== null && consent.validUntil < today;
          return (
            <li key={consent.id}>
              <span className="row between">
                {tp(`${consent.purpose}.title`)}
                <Badge tone={consent.withdrawnAt || ended ? "plain" : "ok"}>
                  {ts(consent.withdrawnAt ? "withdrawn" : ended ? "ended" : "given")}
                </Badge>
              </span>
              <small>{t("given", { at: format.dateTime(consent.givenAt, "stamp"), method: tm(consent.method) })}</small>
              <small>
                {tl("version", { version: consent.textVersion })} · {t("hash", { hash: consent.textHash.slice(0, 8) })}
                {consent.validUntil &&
                  ` · ${t("until", { until: format.dateTime(instantOf(consent.validUntil), "fullDay") })}`}
                {consent.withdrawnAt && ` · ${t("withdrawn", { at: format.dateTime(consent.withdrawnAt, "stamp") })}`}
              </small>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
