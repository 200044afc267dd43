import { CircleSlash, Clock, Hourglass, UserPlus, UsersRound } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { Gap } from "@/lib/events/queries/public-cards";
import { isOver, type Phase } from "@/lib/events/rules/phase";
import { said } from "@/lib/events/rules/names";
import type { Tally } from "@/lib/events/rules/tally";

type Props = { phase: Phase; tally: Tally; gaps?: readonly Gap[] };

/** Where an event stands for somebody who would help: short of people, full, waiting, not open, over. */
export function PlacesBadge({ phase, tally, gaps = [] }: Props) {
  const t = useTranslations("events.public");
  const locale = useLocale();
  if (phase === "cancelled" || isOver(phase))
    return (
      <Badge tone={phase === "cancelled" ? "danger" : "plain"} icon={<CircleSlash className="i" aria-hidden />}>
        {t(`phase.${phase}`)}
      </Badge>
    );
  if (tally.missing > 0) {
    const [only, second] = gaps;
    const name = only && !second && only.language ? said(locale, only.name, only.nameEn).text : null;
    return (
      <Badge tone="warn" icon={<UserPlus className="i" aria-hidden />}>
        {name ? t("places.missing_one", { name, count: tally.missing }) : t("places.missing", { count: tally.missing })}
      </Badge>
    );
  }
  if (tally.open) return <Badge tone="info">{t("places.no_limit")}</Badge>;
  if (phase === "not_open" || phase === "closed" || phase === "running")
    return <Badge icon={<Clock className="i" aria-hidden />}>{t(`phase.${phase}`)}</Badge>;
  if (tally.waiting > 0)
    return (
      <Badge tone="warn" icon={<Hourglass className="i" aria-hidden />}>
        {t("places.waiting", { count: tally.waiting })}
      </Badge>
    );
  if (tally.places === 0) return <Badge>{t("places.none")}</Badge>;
  return <Badge icon={<UsersRound className="i" aria-hidden />}>{t("places.full")}</Badge>;
}
