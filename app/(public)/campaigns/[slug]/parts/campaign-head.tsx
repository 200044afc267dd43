import { useLocale, useTranslations } from "next-intl";
import { PrintedText } from "@/components/events/printed-text";
import { HillsLine } from "@/components/art/hills";
import { Sprout } from "@/components/art/sprout";
import { useDayRange } from "@/components/events/use-day-range";
import { Badge, SampleMark } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import type { Campaign } from "@/lib/campaigns/queries";
import { campaignPhase } from "@/lib/campaigns/rules";
import type { EventCard } from "@/lib/events/queries/public-cards";
import { said } from "@/lib/events/rules/names";
import type { Region } from "@/lib/regions/queries";
import { dayOf } from "@/lib/time";

type Props = { campaign: Campaign; cards: readonly EventCard[]; regions: readonly Region[]; now: Date };

/** Name, dates, theme and strands; for a campaign of today also what still needs people. */
export function CampaignHead({ campaign, cards, regions, now }: Props) {
  const t = useTranslations("campaigns.page");
  const locale = useLocale();
  const range = useDayRange();
  const phase = campaignPhase(campaign, dayOf(now));
  const theme = campaign.themeZh && said(locale, campaign.themeZh, campaign.themeEn);
  const parents = new Map(
    regions.map((region) => [region.code, region.level === "work_unit" ? region.parent : region.code]),
  );
  const leagues = new Set(cards.map((card) => parents.get(card.regionCode) ?? card.regionCode)).size;
  const short = cards.filter((card) => card.tally.missing > 0).length;
  return (
    <>
      <section className="camp mt-0! min-h-40">
        <HillsLine />
        <div>
          <p className="row wrapx mb-2">
            <Badge>{t(`kind.${campaign.kind}`)}</Badge>
            <Badge tone={phase === "running" ? "ok" : "plain"}>{campaign.source ? t("history") : t(phase)}</Badge>
            {campaign.isSample && <SampleMark>{t("sample")}</SampleMark>}
          </p>
          <h1 className="text-3xl leading-tight">{said(locale, campaign.nameZh, campaign.nameEn).text}</h1>
          <p className="ink2 mt-1">
            {range({ from: campaign.startsOn, to: campaign.endsOn, year: true })}
            {cards.length > 0 && !campaign.source && <> · {t("total", { events: cards.length, leagues })}</>}
          </p>
          {theme && (
            <p className="mt-2 font-semibold">
              {t("theme")}
              {t("colon")}
              <span lang={theme.lang}>{theme.text}</span>
            </p>
          )}
        </div>
        {short > 0 && (
          <ButtonLink variant="primary" href={`/events?gap=1&from=${campaign.startsOn}&to=${campaign.endsOn}`}>
            {t("need", { count: short })}
          </ButtonLink>
        )}
        {short === 0 && <Sprout className="sp right-7!" />}
      </section>
      {campaign.source && (
        <p className="sm mute mt-3">
          {t.rich("source", { source: () => <PrintedText text={campaign.source ?? ""} quoted /> })}
        </p>
      )}
      {campaign.strands.length > 0 && (
        <section className="mt-8" aria-labelledby="strands">
          <h2 id="strands" className="mb-3 text-xl">
            {t("strands")}
          </h2>
          <ul className="grid grid-cols-2 gap-3 lg:grid-cols-4">
            {campaign.strands.map((strand) => (
              <li key={strand.zh} className="card flex items-baseline gap-2.5 text-balance leading-normal max-md:p-4">
                <span className="size-2.5 shrink-0 rounded-(--radius-leaf) bg-(--brand-vivid)" aria-hidden />
                {said(locale, strand.zh, strand.en).text}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
