import { Ban, Check, History, Hourglass, MessageCircle } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { hueOfKind } from "@/components/art/hue";
import { Badge } from "@/components/ui/badge";
import type { MyRecord } from "@/lib/hours/queries/mine";
import { inWords } from "@/lib/hours/rules/minutes";
import { timeOf } from "@/lib/time";
import { Dispute } from "./dispute";
import { Said } from "./said";
import { titleIn } from "./title";
import { Who } from "./who";

const LOOKS = {
  pending: ["warn", Hourglass],
  confirmed: ["ok", Check],
  disputed: ["info", MessageCircle],
  corrected: ["plain", History],
  voided: ["line", Ban],
} as const;

type Props = {
  record: MyRecord;
  /** The value before the correction, in minutes. */
  old: number | null;
  /** Working days within which the desk promised to act. */
  days: number;
  now: Date;
};

/** One record: what, when, how long, its state, and who must act. */
export function LedgerLine({ record, old, days, now }: Props) {
  const { head, event, position, inAt, outAt } = record;
  const t = useTranslations("hours");
  const locale = useLocale();
  const format = useFormatter();
  const [tone, Icon] = LOOKS[head.state];
  const duration = t("duration", inWords(head.minutes));
  return (
    <li className="hl type" data-t={hueOfKind(event.kind)}>
      <time dateTime={head.startsAt.toISOString()}>{format.dateTime(head.startsAt, "day")}</time>
      <div className="ht">
        <h3>{titleIn(event, locale)}</h3>
        <p className="sm mute">{titleIn(position, locale) || t("mine.no_position")}</p>
      </div>
      <p className="hi2 sm mute">
        {timeOf(inAt ?? head.startsAt)}–{timeOf(outAt ?? head.endsAt)}
      </p>
      <p className="hd">
        {head.state === "voided" ? <s>{duration}</s> : <b>{duration}</b>}
        {old !== null && <s>{t("duration", inWords(old))}</s>}
      </p>
      <div className="hs">
        <Badge tone={tone} icon={<Icon className="i" aria-hidden />}>
          {t(`state.${head.state}`)}
        </Badge>
      </div>
      <div className="hw sm">
        <Who record={record} days={days} />
        {record.entries.length > 2 && <Said entries={record.entries} />}
        {head.state !== "disputed" && head.state !== "voided" && <Dispute record={record} days={days} now={now} />}
      </div>
    </li>
  );
}
