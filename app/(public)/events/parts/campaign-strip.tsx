import { useLocale, useTranslations } from "next-intl";
import { HillsLine } from "@/components/art/hills";
import { Sprout } from "@/components/art/sprout";
import { useDayRange } from "@/components/events/use-day-range";
import { SampleMark } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import type { Campaign } from "@/lib/campaigns/queries";
import type { PublicList } from "@/lib/events/queries/public-list";
import { said } from "@/lib/events/rules/names";

/** The campaign that runs now: its dates, and what is still to come. */
export function CampaignStrip({ campaign, list }: { campaign: Campaign; list: PublicList }) {
  const t = useTranslations("events.public");
  const range = useDayRange();
  const coming = list.marks.filter((mark) => mark.campaignId === campaign.id && mark.lastDay >= list.today);
  return (
    <section className="camp" aria-label={t("list.campaign")}>
      <HillsLine />
      <div>
        <h2>{said(useLocale(), campaign.nameZh, campaign.nameEn).text}</h2>
        <p className="sm ink2">
          {campaign.isSample && (
            <>
              <SampleMark>{t("sample")}</SampleMark>{" "}
            </>
          )}
          {t("list.campaign_line", {
            dates: range({ from: campaign.startsOn, to: campaign.endsOn }),
            events: coming.length,
            short: coming.filter((mark) => mark.missing > 0).length,
          })}
        </p>
      </div>
      <ButtonLink href={`/campaigns/${campaign.slug}`}>{t("list.campaign_go")}</ButtonLink>
      <Sprout className="sp" />
    </section>
  );
}
