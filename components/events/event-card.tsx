import { Languages, MapPin } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Cover } from "@/components/art/cover";
import { hueOfKind } from "@/components/art/hue";
import { SampleMark } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Seats } from "@/components/ui/seats";
import { cn } from "@/lib/cn";
import type { EventCard as Facts } from "@/lib/events/queries/public-cards";
import type { Phase } from "@/lib/events/rules/phase";
import { AudienceSeats } from "./audience-seats";
import { EventTime } from "./event-time";
import { EventTitle } from "./event-title";
import { KindTag } from "./kind-tag";
import { PlacesBadge } from "./places-badge";

export type CardProps = { event: Facts; phase: Phase; region: string };

/** One line of the list of events; a full or past one recedes. Stands in .page-events. */
export function EventCard({ event, phase, region }: CardProps) {
  const t = useTranslations("events.public");
  const { tally } = event;
  const recedes = tally.missing === 0 && !tally.open;
  return (
    <li className={cn("ev type", recedes && "full")} data-t={hueOfKind(event.kind)}>
      <Card as="article" link className="ev-c">
        <div className="ev-t">
          <p className="ev-m">
            <KindTag kind={event.kind} />
            {event.startsAt && <EventTime className="tm" startsAt={event.startsAt} endsAt={event.endsAt} />}
            {tally.languages.includes("mn") && (
              <span className="lg">
                <Languages className="i" aria-hidden />
                {t("languages", { count: tally.languages.length, one: t("language.mn") })}
              </span>
            )}
          </p>
          <h3>
            {event.isSample && (
              <>
                <SampleMark>{t("sample")}</SampleMark>{" "}
              </>
            )}
            <Link className="cover-link" href={`/events/${event.id}`}>
              <EventTitle title={event.title} titleEn={event.titleEn} />
            </Link>
          </h3>
          <p className="ev-b">
            <span className="pl">
              <MapPin className="i" aria-hidden />
              {event.mode === "online" ? t("list.online") : region}
            </span>
            {event.place !== t("list.online") && <span>{event.place}</span>}
            <AudienceSeats event={event} />
          </p>
        </div>
        <EventPlaces event={event} phase={phase} />
        <div className="ev-p">
          <Cover seed={event.id} hue={hueOfKind(event.kind)} columns={3} rows={3} />
        </div>
      </Card>
    </li>
  );
}

function EventPlaces({ event: { tally, gaps, source }, phase }: Omit<CardProps, "region">) {
  const t = useTranslations("events.public");
  if (source)
    return (
      <div className="ev-n">
        <span className="badge">{t("history")}</span>
      </div>
    );
  const taken = tally.confirmed + tally.held;
  return (
    <div className="ev-n">
      {tally.places !== 0 && <Seats taken={tally.confirmed} held={tally.held} missing={tally.missing} />}
      <PlacesBadge phase={phase} tally={tally} gaps={gaps} />
      {tally.places !== null && tally.places > 0 && (
        <span className="xs mute">{t("places.of", { taken, places: tally.places })}</span>
      )}
    </div>
  );
}
