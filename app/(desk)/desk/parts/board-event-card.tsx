import { Check } from "lucide-react";
import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { hueOfKind } from "@/components/art/hue";
import type { BoardEvent } from "@/lib/desk/rules/board";

/** More seats than this are a bar. */
const MOST_DOTS = 10;

type Props = { event: BoardEvent; href: string; chosen?: boolean };

/** One event in a cell: when, what, and what is missing; the colour is its kind. Opens what is missing beside it. */
export function BoardEventCard({ event, href, chosen }: Props) {
  const t = useTranslations("desk.board");
  const kinds = useTranslations("events.public.kind");
  const format = useFormatter();
  const locale = useLocale();
  const { missing, needed, taken } = event;
  const time = format.dateTime(event.startsAt, "time");
  const title = locale === "en" && event.titleEn ? event.titleEn : event.title;
  const gap = missing > 0;
  const label = t("event_label", { time, title, kind: kinds(event.kind), needed, missing });
  return (
    <Link
      href={href}
      prefetch={false}
      scroll={false}
      className={`ec type no-underline${gap ? " gap" : ""}${chosen ? " sel" : ""}`}
      data-t={hueOfKind(event.kind)}
      data-event={event.id}
      aria-label={label}
      aria-current={chosen ? "true" : undefined}
      title={title}
    >
      <span className="l1">
        <time dateTime={event.startsAt.toISOString()}>{time}</time>
        {gap ? <b>{t("short", { count: missing })}</b> : <Check className="i" aria-hidden />}
      </span>
      <span className="l2">{title}</span>
      {gap && needed <= MOST_DOTS && (
        <span className="seats" aria-hidden>
          {Array.from({ length: needed }, (_, i) => (
            <i key={i} className={i < taken ? undefined : "o"} />
          ))}
        </span>
      )}
      {gap && needed > MOST_DOTS && (
        <>
          <span className="fr" aria-hidden>
            <i style={{ width: `${(100 * taken) / needed}%` }} />
          </span>
          <span className="l3">{t("of", { taken, needed })}</span>
        </>
      )}
    </Link>
  );
}
