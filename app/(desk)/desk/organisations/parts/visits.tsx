import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { eventsAt } from "@/lib/organisations/queries/desk";

/** What took or takes place at a school, latest first, with the whitelist item that each used. */
export function Visits({ events }: { events: Awaited<ReturnType<typeof eventsAt>> }) {
  const t = useTranslations("organisations");
  const format = useFormatter();
  const locale = useLocale();
  return (
    <div className="od">
      <h3>{t("detail.visits")}</h3>
      {events.length === 0 && <p className="xs mute">{t("detail.no_visits")}</p>}
      <ul className="grid gap-2">
        {events.map((event) => (
          <li key={event.id} className="sm">
            <Link href={`/desk/events/${event.id}`}>{(locale === "en" && event.titleEn) || event.title}</Link>
            <small className="xs mute block">
              {[
                event.startsAt && format.dateTime(event.startsAt, "fullDay"),
                t(`statuses.${event.status}`),
                event.item && `${event.item}${event.year ? ` ${event.year}` : ""}`,
              ]
                .filter(Boolean)
                .join(" · ")}
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
}
