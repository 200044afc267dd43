import { Building2, CalendarDays, GraduationCap, MapPin, UserRound, Users } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { hueOfKind } from "@/components/art/hue";
import { Tag } from "@/components/ui/tag";
import { regionShortName } from "@/lib/regions/rules";
import { dayOf } from "@/lib/time";
import type { View } from "./view";

/** The facts one has to know first: kind, when, where, who leads, whose record it is, what is missing. */
export function HeadFacts({ view }: { view: View }) {
  const t = useTranslations("events");
  const format = useFormatter();
  const locale = useLocale();
  const { event, seats, people } = view;
  const leads = view.shifts.flatMap((shift) =>
    people.filter((one) => one.volunteerId === shift.leadVolunteerId).map((one) => one.name),
  );
  const minors = view.shifts.filter((shift) => shift.withMinors && shift.ahead);
  const short = minors.filter((shift) => !shift.adults.ok);
  return (
    <div className="facts">
      <Tag hue={hueOfKind(event.kind)}>{t(`public.kind.${event.kind}`)}</Tag>
      <span>
        <CalendarDays className="i" aria-hidden />
        <b>{when()}</b>
      </span>
      <span>
        <MapPin className="i" aria-hidden />
        {[regionShortName(view.region, locale), event.place, event.address].filter(Boolean).join(t("desk.comma"))}
      </span>
      {leads.length > 0 && (
        <span>
          <UserRound className="i" aria-hidden />
          <span className="block">
            {t("desk.lead")} <b>{[...new Set(leads)].join(t("desk.comma"))}</b>
          </span>
        </span>
      )}
      {view.school && (
        <span>
          <GraduationCap className="i" aria-hidden />
          {view.school}
        </span>
      )}
      {view.unit && (
        <span>
          <Building2 className="i" aria-hidden />
          {t("desk.unit", { name: view.unit })}
        </span>
      )}
      {view.mine && minors.length > 0 && event.status === "published" && (
        <span className={short.length > 0 ? "gap" : "ok-t"}>
          <Users className="i" aria-hidden />
          {short.length > 0 ? t("desk.adults_missing", { count: short.length }) : t("desk.adults_ok")}
        </span>
      )}
      {seats.missing > 0 && (
        <span className="gap ml-auto">
          {t("desk.missing", { count: seats.missing })}
          {event.signupClosesAt && t("desk.closes", { time: format.dateTime(event.signupClosesAt, "dayTime") })}
        </span>
      )}
    </div>
  );

  function when(): string {
    if (!event.startsAt || !event.endsAt) return t("desk.no_time");
    const from = `${format.dateTime(event.startsAt, "dayWeek")} ${format.dateTime(event.startsAt, "time")}`;
    const oneDay = dayOf(event.startsAt) === dayOf(event.endsAt);
    return t("public.time_range", { from, to: format.dateTime(event.endsAt, oneDay ? "time" : "dayTime") });
  }
}
