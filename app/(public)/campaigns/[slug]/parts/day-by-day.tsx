import { useLocale, useTranslations } from "next-intl";
import { EmptyArt } from "@/components/art/scenes";
import { DayGroup } from "@/components/events/day-group";
import { EventCard } from "@/components/events/event-card";
import { Empty } from "@/components/ui/empty";
import type { Campaign } from "@/lib/campaigns/queries";
import type { EventCard as Card } from "@/lib/events/queries/public-cards";
import { phaseOf } from "@/lib/events/rules/phase";
import type { Region } from "@/lib/regions/queries";
import { regionName } from "@/lib/regions/rules";
import { dayOf } from "@/lib/time";

type Props = { campaign: Campaign; cards: readonly Card[]; regions: readonly Region[]; now: Date };

/** The campaign's events under their days. */
export function DayByDay({ campaign, cards, regions, now }: Props) {
  const t = useTranslations("campaigns.page");
  const locale = useLocale();
  const names = new Map(regions.map((region) => [region.code, regionName(region, locale)]));
  const days = new Map<string, Card[]>();
  for (const card of cards)
    if (card.startsAt) days.set(dayOf(card.startsAt), [...(days.get(dayOf(card.startsAt)) ?? []), card]);
  return (
    <section className="mt-10" aria-labelledby="days">
      <h2 id="days" className="mb-3 text-xl">
        {campaign.source ? t("events_history") : t("events")}
      </h2>
      {days.size === 0 && (
        <Empty art={<EmptyArt />} title={t("none")}>
          {t("none_note")}
        </Empty>
      )}
      {[...days].map(([day, own]) => (
        <DayGroup key={day} day={day} today={dayOf(now)} count={own.length}>
          {own.map((event) => (
            <EventCard
              key={event.id}
              event={event}
              phase={phaseOf(event, now)}
              region={names.get(event.regionCode) ?? event.regionCode}
            />
          ))}
        </DayGroup>
      ))}
    </section>
  );
}
