import { MapPin } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { EventTime } from "@/components/events/event-time";
import { said } from "@/lib/events/rules/names";
import { dayOf, timeOf } from "@/lib/time";
import type { EventView } from "./view";

/** When and where. */
export function Facts({ view: { event, positions } }: { view: EventView }) {
  const t = useTranslations("events.public");
  const format = useFormatter();
  const locale = useLocale();
  const region = said(locale, event.regionZh, event.regionEn).text;
  const shifts = new Set(positions.map((position) => position.shiftId)).size;
  const { startsAt, endsAt } = event;
  // A day told without an hour was entered as the whole day.
  const wholeDay = startsAt && endsAt && timeOf(startsAt) === "00:00" && dayOf(startsAt) === dayOf(new Date(endsAt.getTime() - 1));
  return (
    <div className="facts">
      <div>
        <span className="cal" aria-hidden>
          <i>{startsAt ? format.dateTime(startsAt, "monthShort") : "–"}</i>
          <b>{startsAt ? Number(dayOf(startsAt).slice(8)) : "–"}</b>
        </span>
        <p>
          <b>
            {startsAt ? (
              <>
                {format.dateTime(startsAt, event.source ? "fullDay" : "dayWeek")}{" "}
                {!wholeDay && <EventTime startsAt={startsAt} endsAt={endsAt} />}
              </>
            ) : (
              t("detail.not_recorded")
            )}
          </b>
          {shifts > 0 && <span>{t("detail.shifts", { count: shifts })}</span>}
        </p>
      </div>
      <div>
        <span className="ic">
          <MapPin className="i" aria-hidden />
        </span>
        <p className="min-w-0 wrap-anywhere">
          <b>{event.place || t("detail.not_recorded")}</b>
          <span>{[t(`mode.${event.mode}`), region, event.address].filter(Boolean).join(t("list.comma"))}</span>
        </p>
      </div>
    </div>
  );
}
