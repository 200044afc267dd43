import { CalendarPlus } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { PrintedText } from "@/components/events/printed-text";
import { EventTime } from "@/components/events/event-time";
import { buttonClass } from "@/components/ui/button";
import { KeyValues } from "@/components/ui/card";
import { said } from "@/lib/events/rules/names";
import type { EventView } from "./view";

/** The text of the page: what it is about, the shifts of the day, and what to know before signing up. */
export function About({ view: { event, positions } }: { view: EventView }) {
  const t = useTranslations("events.public.detail");
  const comma = useTranslations("events.public.list")("comma");
  const locale = useLocale();
  const shifts = [...new Map(positions.map((position) => [position.shiftId, position])).values()];
  const unit = event.unitName && said(locale, event.unitName, event.unitEn).text;
  const school = event.schoolName && said(locale, event.schoolName, event.schoolEn).text;
  const campaign = event.campaignZh && said(locale, event.campaignZh, event.campaignEn ?? null).text;
  const rows = [
    unit &&
      !event.source && {
        key: t("unit"),
        value: (
          <>
            {unit}
            {positions.length > 0 && <span className="block sm mute">{t("unit_note")}</span>}
          </>
        ),
      },
    school && { key: t("school"), value: school },
    event.withMinors && !event.source && { key: t("with_minors"), value: t("with_minors_note") },
    event.riskNotice && { key: t("risk"), value: <span className="whitespace-pre-line">{event.riskNotice}</span> },
    event.insurance && { key: t("insurance"), value: <span className="whitespace-pre-line">{event.insurance}</span> },
    campaign && { key: t("campaign"), value: <Link href={`/campaigns/${event.campaignSlug}`}>{campaign}</Link> },
    event.source && { key: t("source"), value: <PrintedText text={event.source} quoted /> },
  ].filter((row) => typeof row === "object" && row !== null);
  return (
    <>
      <h2>{t("about")}</h2>
      <div className="prose wrap-anywhere">
        {event.summary.split(/\n+/).map((paragraph) => (
          <p key={paragraph} lang={locale === "en" ? "zh-CN" : undefined}>
            {paragraph}
          </p>
        ))}
      </div>
      {shifts.length > 0 && (
        <>
          <h2>{t("schedule")}</h2>
          <ol className="agenda">
            {shifts.map((shift) => (
              <li key={shift.shiftId}>
                <EventTime startsAt={shift.shiftStartsAt} endsAt={shift.shiftEndsAt} />
                <span>
                  {shift.shiftName}
                  <span className="sm mute">
                    {" "}
                    {positions
                      .filter((position) => position.shiftId === shift.shiftId)
                      .map((position) => said(locale, position.name, position.nameEn).text)
                      .join(comma)}
                  </span>
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
      {rows.length > 0 && (
        <>
          <h2>{t(event.source ? "record" : "know")}</h2>
          <KeyValues rows={rows} />
        </>
      )}
      {event.startsAt && !event.source && event.status !== "draft" && (
        <p className="row wrapx mt-7">
          <a className={buttonClass()} href={`/feeds/events.ics?event=${event.id}`}>
            <CalendarPlus className="i" aria-hidden />
            {t("calendar")}
          </a>
          <span className="xs mute">{t("calendar_note")}</span>
        </p>
      )}
    </>
  );
}
