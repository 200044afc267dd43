import { ArrowRight } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { HillsBack, HillsFront } from "@/components/art/hills";
import { Sprout426, Wordmark426 } from "@/components/art/wordmark-426";
import { useDayRange } from "@/components/events/use-day-range";
import { ButtonLink } from "@/components/ui/button";
import type { Role } from "@/db/words";
import type { Campaign } from "@/lib/campaigns/queries";
import type { EventMark } from "@/lib/events/rules/facets";
import { said } from "@/lib/events/rules/names";

type Props = { campaign: Campaign | null; marks: readonly EventMark[]; role: Role | null };

/** The sky, 4·26, and the one question: where am I needed? */
export function Hero({ campaign, marks, role }: Props) {
  const t = useTranslations("pages.home");
  const range = useDayRange();
  const locale = useLocale();
  const own = marks.filter((mark) => campaign && mark.campaignId === campaign.id);
  const second = role === null ? "join" : role === "volunteer" ? "mine" : "desk";
  return (
    <section className="hero">
      <HillsBack />
      <div className="wrap">
        <div className="hero-t">
          <p className="hero-k">
            {campaign
              ? t("kicker", {
                  name: said(locale, campaign.nameZh, campaign.nameEn).text,
                  dates: range({ from: campaign.startsOn, to: campaign.endsOn }),
                })
              : t("kicker_none")}
          </p>
          <h1>
            {t("headline_one")}
            <br />
            {t("headline_two")}
          </h1>
          <p className="lead">
            {own.length > 0
              ? t("lead", { events: own.length, leagues: new Set(own.map((mark) => mark.league)).size })
              : t("lead_none")}
          </p>
          <div className="cta">
            <ButtonLink variant="primary" size="lg" href="/events?gap=1">
              {t("need")}
              <ArrowRight className="i" aria-hidden />
            </ButtonLink>
            <ButtonLink size="lg" href={{ join: "/join", mine: "/me", desk: "/desk" }[second]}>
              {t(second)}
            </ButtonLink>
          </div>
        </div>
        <Wordmark426 />
        <Sprout426 />
      </div>
      <HillsFront />
    </section>
  );
}
