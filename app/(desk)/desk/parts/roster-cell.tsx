import { Clock } from "lucide-react";
import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { hueOfKind } from "@/components/art/hue";
import type { Duty, PersonDay } from "@/lib/desk/rules/people-week";

type Props = { cell: PersonDay; today: boolean; label: string };

/** All three parts of a day. */
const WHOLE_DAY = 3;

/** One person on one day: the shifts, or when they are free, or that they cannot; nothing where nothing was said. */
export function RosterCell({ cell: { duties, free, away }, today, label }: Props) {
  const t = useTranslations("desk.board");
  const parts = free.map((part) => t(`parts.${part}`)).join(t("and"));
  return (
    <div className={today ? "cell td" : "cell"} role="gridcell" aria-label={label}>
      {duties.map((duty) => (
        <DutyCard key={duty.signupId} duty={duty} />
      ))}
      {free.length > 0 && (
        <span className="fx">{free.length === WHOLE_DAY ? t("free_day") : t("free_parts", { parts })}</span>
      )}
      {away && <span className="fx aw">{t("away")}</span>}
    </div>
  );
}

function DutyCard({ duty }: { duty: Duty }) {
  const t = useTranslations("desk.board");
  const format = useFormatter();
  const locale = useLocale();
  const { eventId, kind, startsAt, endsAt, offered } = duty;
  const title = (locale === "en" && duty.titleEn) || duty.title;
  const position = (locale === "en" && duty.positionEn) || duty.position;
  const time = `${format.dateTime(startsAt, "time")}–${format.dateTime(endsAt, "time")}`;
  return (
    <Link
      href={`/desk/events/${eventId}`}
      prefetch={false}
      className={offered ? "ec type no-underline of" : "ec type no-underline"}
      data-t={hueOfKind(kind)}
      aria-label={t("duty_label", { time, title, position, offered: offered ? "yes" : "no" })}
      title={`${title} · ${position}`}
    >
      <span className="l1">
        <time dateTime={startsAt.toISOString()}>{time}</time>
        {offered && <Clock className="i" aria-hidden />}
      </span>
      <span className="l2">{title}</span>
      <span className="l3">{offered ? t("offered") : position}</span>
    </Link>
  );
}
