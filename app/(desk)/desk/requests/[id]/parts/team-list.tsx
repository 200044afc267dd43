import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import { dayOf, mondayOf } from "@/lib/time";
import type { DateAtDesk } from "@/lib/triage/queries/dates";

type One = DateAtDesk["team"][number];

const standing = (one: One) =>
  one.state === "confirmed" ? "agreed" : one.offer === "open" ? "asked" : one.state === "waitlisted" ? "waits" : "gone";
const TONE = { agreed: "ok", asked: "info", waits: "plain", gone: "warn" } as const;

/** Who was invited and what they said; before the host has picked one of several dates, only how many are proposed. */
export async function TeamList({ date }: { date: DateAtDesk }) {
  const [t, format, locale] = await Promise.all([getTranslations("triage.team"), getFormatter(), getLocale()]);
  if (!date.eventId) {
    const people = date.plan.positions.flatMap((position) => position.volunteerIds);
    return <p className="mute sm mt-2">{t("proposed", { count: people.length })}</p>;
  }
  if (date.team.length === 0) return <p className="mute sm mt-2">{t("nobody")}</p>;
  return (
    <ul className="tm">
      {date.team.map((one) => {
        const now = standing(one);
        return (
          <li key={`${one.volunteerId}-${one.position}`}>
            <Avatar name={one.name} size={28} />
            <span>
              <b>{one.name}</b> <span className="mute xs">{(locale === "en" && one.positionEn) || one.position}</span>
            </span>
            <Badge tone={TONE[now]}>
              {now === "asked" && one.deadline
                ? t("asked_until", { at: format.dateTime(one.deadline, "dayTime") })
                : t(now)}
            </Badge>
            {now === "gone" && date.startsAt > new Date() && (
              <Link
                className={buttonClass({ size: "xs", variant: "soft" })}
                href={`/desk?week=${mondayOf(dayOf(date.startsAt))}&event=${date.eventId}&position=${one.positionId}`}
              >
                {t("next")}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
