import { useFormatter, useTranslations } from "next-intl";
import { dayOf, timeOf } from "@/lib/time";

/** "08:30–11:40"; with both days when it ends on another; nothing when only the day is known. */
export function EventTime({
  startsAt,
  endsAt,
  className,
}: {
  startsAt: Date;
  endsAt: Date | null;
  className?: string;
}) {
  const t = useTranslations("events.public");
  const format = useFormatter();
  if (!endsAt && timeOf(startsAt) === "00:00") return null;
  const oneDay = !endsAt || dayOf(startsAt) === dayOf(endsAt);
  const style = oneDay ? "time" : "dayTime";
  const from = format.dateTime(startsAt, style);
  return (
    <time className={className} dateTime={startsAt.toISOString()}>
      {endsAt ? t("time_range", { from, to: format.dateTime(endsAt, style) }) : from}
    </time>
  );
}
