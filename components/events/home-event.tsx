import { MapPin } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Cover } from "@/components/art/cover";
import { hueOfKind } from "@/components/art/hue";
import { SampleMark } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Seats } from "@/components/ui/seats";
import { dayOf } from "@/lib/time";
import type { CardProps } from "./event-card";
import { EventTime } from "./event-time";
import { EventTitle } from "./event-title";
import { KindTag } from "./kind-tag";
import { PlacesBadge } from "./places-badge";

/** One of the coming events on the home page, its day beside it. Stands in .page-home. */
export function HomeEvent({ event, phase, region }: CardProps) {
  const t = useTranslations("events.public");
  const format = useFormatter();
  const { tally, startsAt } = event;
  return (
    <li className="ev type" data-t={hueOfKind(event.kind)}>
      <div className="ev-d">
        {startsAt && (
          <>
            <b>{Number(dayOf(startsAt).slice(8))}</b>
            <span>{format.dateTime(startsAt, "weekday")}</span>
          </>
        )}
      </div>
      <Card as="article" link className="ev-c">
        <div className="ev-t min-w-0">
          <p className="ev-m">
            <KindTag kind={event.kind} />
            {startsAt && <EventTime className="mute xs" startsAt={startsAt} endsAt={event.endsAt} />}
          </p>
          <h3 className="wrap-anywhere">
            {event.isSample && (
              <>
                <SampleMark>{t("sample")}</SampleMark>{" "}
              </>
            )}
            <Link className="cover-link" href={`/events/${event.id}`}>
              <EventTitle title={event.title} titleEn={event.titleEn} />
            </Link>
          </h3>
          <p className="sm ink2 ev-ds line-clamp-2 max-md:hidden" lang="zh-CN">
            {event.summary}
          </p>
          <p className="ev-b">
            <span className="xs mute">
              <MapPin className="i" aria-hidden /> {event.mode === "online" ? t("list.online") : region}
            </span>
            <span className="ev-s">
              {tally.places !== 0 && <Seats taken={tally.confirmed} held={tally.held} missing={tally.missing} />}
              <PlacesBadge phase={phase} tally={tally} gaps={event.gaps} />
            </span>
          </p>
        </div>
        <div className="ev-p">
          <Cover seed={event.id} hue={hueOfKind(event.kind)} columns={4} rows={4} />
        </div>
      </Card>
    </li>
  );
}
