import { Compass } from "lucide-react";
import type { Metadata } from "next";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { acceptPlace, declinePlace } from "@/app/actions";
import { Offer } from "@/components/duties/offer";
import { Week } from "@/components/duties/week";
import { VolunteerHead } from "@/components/shell/volunteer-head";
import { ButtonLink } from "@/components/ui/button";
import { codeFor } from "@/lib/attendance/queries/shifts-screen";
import { enter } from "@/lib/auth/queries";
import { regionName } from "@/lib/regions/rules";
import { dayOf, timeOf } from "@/lib/time";
import { meScreen } from "@/lib/volunteers/queries/screens";
import { partOfDay, sortDuties } from "@/lib/volunteers/rules/duties";
import { CertificateCard } from "./parts/certificate-card";
import { CourseCard } from "./parts/course-card";
import { DutyList } from "./parts/duty-list";
import { HoursCard } from "./parts/hours-card";
import { MyCard } from "./parts/my-card";
import { Rules } from "./parts/rules";
import { StatusCard } from "./parts/status-card";
import { Ticket } from "./parts/ticket";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("volunteers.me"))("title") };
}

/** A volunteer's first page: what waits for an answer, the next duty, the coming ones. */
export default async function MePage() {
  const actor = await enter("/me", "/me");
  const now = new Date();
  const today = dayOf(now);
  const [{ card, signups, regions, settings, own: grown }, locale, t, format] = await Promise.all([
    meScreen(actor, now),
    getLocale(),
    getTranslations("volunteers.me"),
    getFormatter(),
  ]);
  const { offers, next, coming, past } = sortDuties(signups, now);
  const own = await codeFor(actor.volunteerId, next?.shift.id);
  const region = regions.find((one) => one.code === card?.regionCode);
  const regionLabel = region ? regionName(region, locale) : "";

  function sub(): string {
    if (card && card.status !== "active") return t(`sub.${card.status}`);
    if (offers.length > 0) return t("sub.offers", { count: offers.length });
    if (!next) return t("sub.none");
    const starts = next.shift.startsAt;
    return dayOf(starts) === today
      ? t("sub.today", { time: timeOf(starts) })
      : t("sub.next", { day: format.dateTime(starts, "dayWeek") });
  }

  return (
    <main id="main" className="page-me">
      <VolunteerHead
        title={t("hello", { part: partOfDay(timeOf(now)), name: card?.name ?? actor.name })}
        sub={sub()}
        action={
          <ButtonLink variant={next ? "plain" : "primary"} href="/events">
            <Compass className="i" aria-hidden />
            {t("find")}
          </ButtonLink>
        }
      />
      <div className="wrap">
        <div className="grid">
          <div className="col">
            {card && card.status !== "active" && (
              <StatusCard card={card} region={regionLabel} reviewDays={settings.review_working_days} today={today} />
            )}
            {offers.map((offer) => (
              <Offer
                key={offer.signupId}
                signup={offer}
                now={now}
                hours={settings.offer_hours}
                accept={acceptPlace}
                decline={declinePlace}
              />
            ))}
            {next && <Ticket signup={next} now={now} own={own} />}
            {signups.length > 0 && <Week signups={signups} now={now} />}
            {(signups.length > 0 || card?.status === "active") && (
              <DutyList coming={coming} past={past} now={now} nothing={!next && offers.length === 0} />
            )}
          </div>
          <div className="col">
            {card?.status === "active" && grown && (
              <>
                <HoursCard totals={grown.totals} settings={settings} />
                <CourseCard courses={grown.courses} now={now} />
                <CertificateCard list={grown.certificates} />
              </>
            )}
            {card && <MyCard card={card} region={regionLabel} />}
            {card?.status === "active" && <Rules hours={settings.offer_hours} />}
          </div>
        </div>
      </div>
    </main>
  );
}
