import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { instantOf } from "@/lib/time";
import { NOTICE_DAYS, type Holding } from "@/lib/trainings/rules/expiry";
import { validityOf } from "@/lib/volunteers/rules/validity";

const TONES = { valid: "ok", coming: "info", soon: "warn", ended: "plain" } as const;

/** Qualifications with how long they run. */
export function Held({ held, today }: { held: readonly Holding[]; today: string }) {
  const t = useTranslations("trainings");
  const format = useFormatter();
  const say = (day: string) => format.dateTime(instantOf(day, "12:00"), "fullDay");
  return (
    <Card as="section" id="qualifications">
      <h2>{t("mine.held_title")}</h2>
      {held.length === 0 && <p className="sm ink2">{t("mine.held_none")}</p>}
      <ul className="stack gap-3 mt-2">
        {held.map(({ id, kind, validFrom, validUntil }) => {
          const { state, days } = validityOf(validFrom, validUntil, today, Math.max(...NOTICE_DAYS));
          return (
            <li key={id}>
              <p className="row flex-wrap gap-2">
                <b>{t(`grants.${kind}`)}</b>
                <Badge tone={TONES[state]}>{t(`mine.validity.${state}`, { days: days ?? 0 })}</Badge>
              </p>
              <p className="sm ink2">
                {validUntil
                  ? t("mine.from_until", { from: say(validFrom), until: say(validUntil) })
                  : t("mine.from", { from: say(validFrom) })}
              </p>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
