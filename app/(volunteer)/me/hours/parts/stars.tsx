import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { standing } from "@/lib/hours/rules/stars";
import type { Settings } from "@/lib/settings/rules";

/** Which threshold is reached, as what it is: from here a star may be applied for elsewhere. */
export function Stars({ minutes, settings }: { minutes: number; settings: Settings }) {
  const t = useTranslations("hours.mine");
  const { stars, reached, next, missing } = standing(minutes, settings);
  const name = (level: number) => t("star", { level: String(level) });
  return (
    <section className="card star">
      <div>
        {reached ? (
          <h2>
            {t("star_title", { star: name(reached.level), hours: reached.hours })}
            <Badge tone="ok" icon={<Check className="i" aria-hidden />}>
              {t("reached")}
            </Badge>
          </h2>
        ) : (
          <h2>{t("star_none", { hours: missing })}</h2>
        )}
        <p className="sm ink2 mt-1">
          {t("star_note")}
          {reached && (next ? t("star_next", { star: name(next.level), hours: missing }) : t("star_all"))}
        </p>
      </div>
      <ol className="lad" aria-label={t("ladder")}>
        {stars.map((star) => (
          <li key={star.level} className={star.reached ? "y" : undefined}>
            <i aria-hidden>
              <u style={{ width: `${star.percent}%` }} />
            </i>
            <span>
              <b>{name(star.level)}</b>
              {t("star_hours", { hours: star.hours })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
