import { CalendarPlus } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { SproutSuccess } from "@/components/art/sprout";
import { ButtonLink, buttonClass } from "@/components/ui/button";
import { said } from "@/lib/events/rules/names";
import type { EventView, Moment } from "./view";

type Props = { view: EventView; moment: Exclude<Moment, { kind: "left" } | null> };

/** The moment it worked: what, when, into the calendar, and where to see it again. */
export function DoneNote({ view, moment: { kind, position } }: Props) {
  const t = useTranslations("events.public.sign");
  const format = useFormatter();
  const locale = useLocale();
  const ahead = view.answers.get(position.id)?.waitingAhead ?? 0;
  return (
    <div className="mb-6" role="status">
      <div className="ok-hd">
        <SproutSuccess />
        <h2>
          {kind === "confirmed"
            ? t("done_confirmed", { day: format.dateTime(position.shiftStartsAt, "day") })
            : t("done_waiting", { count: ahead })}
        </h2>
        <p className="ink2">
          {kind === "confirmed"
            ? t("done_confirmed_note", {
                shift: position.shiftName,
                position: said(locale, position.name, position.nameEn).text,
                time: format.dateTime(position.shiftStartsAt, "time"),
              })
            : t("mine_waiting_note", { count: ahead })}
        </p>
      </div>
      <div className="okl">
        {kind === "confirmed" && (
          <a
            className={buttonClass({ variant: "primary", size: "lg" })}
            href={`/feeds/events.ics?event=${view.event.id}`}
          >
            <CalendarPlus className="i" aria-hidden />
            {t("add_calendar")}
          </a>
        )}
        <ButtonLink variant="quiet" href="/me">
          {t("my_shifts")}
        </ButtonLink>
      </div>
    </div>
  );
}
