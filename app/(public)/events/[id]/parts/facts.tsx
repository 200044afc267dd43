import { MapPin } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { EventTime } from "@/components/events/event-time";
import { useDayRange } from "@/components/events/use-day-range";
import { said } from "@/lib/events/rules/names";
import { dayOf } from "@/lib/time";
import type { EventView } from "./view";

/** When and where. */
export function Facts({ view: { event, positions } }: { view: EventView }) {
  const t = useTranslations("events.public");
  const format = useFormatter();
  const dayRange = useDayRange();
  const locale = useLocale();
  const region = said(locale, event.regionZh, event.regionEn).text;
  const shifts = new Set(positions.map((position) => position.shiftId)).size;
  const { startsAt, endsAt } = event;
  // Of several days the dates alone: the hours stand with each session.
  const days =
    startsAt && endsAt && dayOf(startsAt) !== dayOf(endsAt) ? { from: dayOf(startsAt), to: dayOf(endsAt) } : null;
  const address = event.address?.startsWith(region) ? event.address : [region, event.address].filter(Boolean).join(" ");
  return (
    <div className="facts">
      <div>
        <span className="cal" aria-hidden>
          <i>{startsAt ? format.dateTime(startsAt, "monthShort") : "–"}</i>
          <b>{startsAt ? Number(dayOf(startsAt).slice(8)) : "–"}</b>
        </span>
        <p>
          <b>
            {days ? (
              dayRange({ ...days, year: Boolean(event.source) })
            ) : startsAt ? (
              <>
                {format.dateTime(startsAt, event.source ? "fullDay" : "dayWeek")}{" "}
                <EventTime startsAt={startsAt} endsAt={endsAt} />
              </>
            ) : (
              t("detail.not_recorded")
            )}
          </b>
          {shifts > 0 && <span>{t("detail.shifts", { count: shifts })}</span>}
          {event.source && startsAt && !endsAt && <span>{t("detail.day_only")}</span>}
        </p>
      </div>
      <div>
        <span className="ic">
          <MapPin className="i" aria-hidden />
        </span>
        <p className="min-w-0 wrap-anywhere">
          <b>{event.place || t("detail.not_recorded")}</b>
          <span>{event.mode === "onsite" ? address : `${t(`mode.${event.mode}`)}${t("list.comma")}${address}`}</span>
        </p>
      </div>
    </div>
  );
}
