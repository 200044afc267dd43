import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import { bookingWindow } from "@/lib/registrations/rules/booking";
import type { EventView } from "./view";
import { SignSheet } from "./sign-sheet";

/** The bar at the foot of a phone: what is missing, until when, and one button. */
export function PhoneBar({ view, children }: { view: EventView; children: ReactNode }) {
  const { event, tally, phase, sessions, now } = view;
  const t = useTranslations("events.public");
  const seats = useTranslations("registrations.public");
  const format = useFormatter();
  const closes = event.signupClosesAt && phase === "recruiting" ? event.signupClosesAt : null;
  const full = phase === "recruiting" && tally.places !== 0 && !tally.open;
  const title =
    tally.missing > 0 ? t("places.missing", { count: tally.missing }) : full ? t("places.full") : t(`phase.${phase}`);
  return (
    <section className="mbar" aria-label={t("sign.title")}>
      <p>
        <b>{title}</b>
        {closes && <span className="mute">{t("sign.closes", { time: format.dateTime(closes, "dayTime") })}</span>}
      </p>
      <span className="row gap-2">
        {sessions.some((session) => bookingWindow(session, now) === "open") && (
          <a className={buttonClass()} href="#audience">
            {seats("phone_bar")}
          </a>
        )}
        <SignSheet
          label={tally.open || tally.waiting > 0 ? t("sign.pick") : t("sign.see_roles")}
          title={t("sign.title")}
          close={t("list.close")}
        >
          {children}
        </SignSheet>
      </span>
    </section>
  );
}
