import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { lost, lostMetadata } from "@/app/parts/lost";
import { campaignOfPage, campaignParts } from "@/lib/events/queries/public-pages";
import { said } from "@/lib/events/rules/names";
import { allRegions } from "@/lib/regions/queries";
import { CampaignHead } from "./parts/campaign-head";
import { DayByDay } from "./parts/day-by-day";
import { Figures } from "./parts/figures";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const campaign = await campaignOfPage((await params).slug);
  if (!campaign) return lostMetadata();
  const [t, locale] = await Promise.all([getTranslations("campaigns.page"), getLocale()]);
  const name = said(locale, campaign.nameZh, campaign.nameEn).text;
  const theme = campaign.themeZh ? said(locale, campaign.themeZh, campaign.themeEn).text : "";
  const description = t("description", {
    name,
    dates: t("dates", { from: campaign.startsOn, to: campaign.endsOn }),
    theme,
  });
  return {
    title: name,
    description,
    alternates: { canonical: `/campaigns/${campaign.slug}` },
    openGraph: { title: name, description },
  };
}

export default async function CampaignPage({ params }: Props) {
  const now = new Date();
  const campaign = await campaignOfPage((await params).slug);
  if (!campaign) return lost();
  const [{ cards, figures }, regions] = await Promise.all([campaignParts(campaign.id, now), allRegions()]);
  return (
    <div className="page-events">
      <main id="main" className="wrap pg">
        <CampaignHead campaign={campaign} cards={cards} regions={regions} now={now} />
        <Figures figures={figures} />
        <DayByDay campaign={campaign} cards={cards} regions={regions} now={now} />
      </main>
    </div>
  );
}
