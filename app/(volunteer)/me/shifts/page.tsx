import { Compass } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { acceptPlace, declinePlace } from "@/app/actions";
import { EmptyArt } from "@/components/art/scenes";
import { Offer } from "@/components/duties/offer";
import { OwnCode } from "@/components/duties/own-code";
import { Week } from "@/components/duties/week";
import { VolunteerHead } from "@/components/shell/volunteer-head";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Empty } from "@/components/ui/empty";
import { Pager } from "@/components/shell/pager";
import { Tabs } from "@/components/ui/tabs";
import { shiftsScreen } from "@/lib/attendance/queries/shifts-screen";
import { enter } from "@/lib/auth/queries";
import { dayOf } from "@/lib/time";
import { sortDuties } from "@/lib/volunteers/rules/duties";
import { Rules } from "./parts/rules";
import { ShiftRow } from "./parts/shift-row";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("attendance.shifts"))("title") };
}

const EACH = 20;
const one = (value: string | string[] | undefined) => (typeof value === "string" ? value : "");
type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** My shifts: what waits for an answer, what comes, what was, and the code to show. */
export default async function ShiftsPage({ searchParams }: Props) {
  const asked = await searchParams;
  const actor = await enter("/me/shifts", "/me/shifts");
  const now = new Date();
  const [{ signups, attendances, settings, own }, t] = await Promise.all([
    shiftsScreen(actor.volunteerId, one(asked.code) || null),
    getTranslations("attendance.shifts"),
  ]);
  const { offers, next, coming } = sortDuties(signups, now);
  const ahead = [...(next ? [next] : []), ...coming].sort((a, b) => +a.shift.startsAt - +b.shift.startsAt);
  const gone = signups.filter(({ state, shift }) => shift.endsAt <= now && state !== "waitlisted").reverse();
  const isPast = one(asked.view) === "past";
  const pages = Math.max(1, Math.ceil(gone.length / EACH));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(one(asked.page))) || 1));
  const live = ahead.filter(({ state }) => state === "confirmed" || state === "waitlisted");
  const today = live.filter(({ shift }) => dayOf(shift.startsAt) === dayOf(now)).length;
  const shown = isPast ? gone.slice((page - 1) * EACH, page * EACH) : ahead;
  return (
    <main id="main" className="page-shifts">
      <VolunteerHead
        title={t("title")}
        sub={t("sub", { today, coming: live.length - today, offers: offers.length })}
        action={
          <ButtonLink variant="primary" href="/events">
            <Compass className="i" aria-hidden />
            {t("more")}
          </ButtonLink>
        }
      />
      <div className="wrap lay">
        <div className="grid grid-cols-1 gap-4">
          {own && <OwnCode {...own} />}
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
          {!isPast && signups.length > 0 && <Week signups={signups} now={now} />}
          <Tabs
            label={t("views")}
            items={[
              { href: "/me/shifts", label: t("coming"), count: ahead.length, current: !isPast },
              { href: "/me/shifts?view=past", label: t("past"), count: gone.length, current: isPast },
            ]}
          />
          {signups.length === 0 ? (
            <Card>
              <Empty
                level={2}
                art={<EmptyArt />}
                title={t("empty.title")}
                action={
                  <ButtonLink variant="primary" href="/events">
                    {t("more")}
                  </ButtonLink>
                }
              >
                {t("empty.body")}
              </Empty>
            </Card>
          ) : shown.length === 0 ? (
            <p className="sm mute">{t(isPast ? "no_past" : "no_coming")}</p>
          ) : (
            <ol className="card sl">
              {shown.map((signup) => (
                <ShiftRow
                  key={signup.signupId}
                  signup={signup}
                  attendance={attendances.get(signup.shift.id)}
                  now={now}
                  past={isPast}
                  leads={signup.shift.leadVolunteerId === actor.volunteerId}
                />
              ))}
            </ol>
          )}
          {isPast && <Pager page={page} pages={pages} href={(n) => `/me/shifts?view=past&page=${n}`} />}
        </div>
        <Rules />
      </div>
    </main>
  );
}
