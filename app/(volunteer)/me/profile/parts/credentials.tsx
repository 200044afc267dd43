import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import type { credentialsOf } from "@/lib/volunteers/queries/data";
import { instantOf } from "@/lib/time";

type Props = Awaited<ReturnType<typeof credentialsOf>> & { /** YYYY-MM-DD */ today: string };

/** Qualifications and checks with their days, as recorded at the desk. */
export function Credentials({ held, checks, today }: Props) {
  const t = useTranslations("volunteers");
  const format = useFormatter();
  const say = (day: string) => format.dateTime(instantOf(day, "12:00"), "fullDay");
  const until = (from: string, end: string | null) => {
    if (end === null) return t("profile.valid_open", { from: say(from) });
    return end < today
      ? t("profile.expired", { until: say(end) })
      : t("profile.valid", { from: say(from), until: say(end) });
  };
  return (
    <Card as="section" id="credentials">
      <h2>{t("profile.credentials")}</h2>
      {held.length + checks.length === 0 && <p className="sm ink2 mt-2">{t("profile.credentials_none")}</p>}
      <ul className="stack gap-2.5 mt-3">
        {held.map((one) => (
          <li key={one.id}>
            <b className="block">{t(`qualifications.${one.kind}`)}</b>
            <span className="sm ink2">{until(one.validFrom, one.validUntil)}</span>
          </li>
        ))}
        {checks.map((one) => (
          <li key={one.id}>
            <b className="block">{t(`clearances.${one.kind}`)}</b>
            <span className="sm ink2">
              {t("profile.checked", {
                day: say(one.checkedOn),
                result: t(`clearance_results.${one.result}`),
                until: say(one.validUntil),
              })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
