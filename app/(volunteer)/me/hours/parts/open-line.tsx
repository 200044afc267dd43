import { LogOut } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { hueOfKind } from "@/components/art/hue";
import { Badge } from "@/components/ui/badge";
import type { MyOpen } from "@/lib/hours/queries/mine";
import { timeOf } from "@/lib/time";
import { titleIn } from "./title";

/** A stay without a check-out: it counts nothing until somebody of the desk adds one. */
export function OpenLine({ record: { event, position, inAt, shiftEndsAt, keeper } }: { record: MyOpen }) {
  const t = useTranslations("hours");
  const locale = useLocale();
  const format = useFormatter();
  return (
    <li className="hl type need" data-t={hueOfKind(event.kind)}>
      <time dateTime={shiftEndsAt.toISOString()}>{format.dateTime(shiftEndsAt, "day")}</time>
      <div className="ht">
        <h3>{titleIn(event, locale)}</h3>
        <p className="sm mute">{titleIn(position, locale) || t("mine.no_position")}</p>
      </div>
      <p className="hi2 sm mute">{inAt && t("mine.not_left", { in: timeOf(inAt) })}</p>
      <p className="hd">
        <b>{t("mine.zero")}</b>
      </p>
      <div className="hs">
        <Badge tone="warn" icon={<LogOut className="i" aria-hidden />}>
          {t("state.open")}
        </Badge>
      </div>
      <div className="hw sm">
        <span>
          {t.rich("mine.w_open", {
            b: (chunks) => <b>{chunks}</b>,
            who: keeper ?? t("mine.desk"),
            since: format.dateTime(shiftEndsAt, "day"),
          })}
        </span>
      </div>
    </li>
  );
}
