import { Mail } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { VolunteerSignup } from "@/lib/signups/queries/of-volunteer";
import { HOUR_MS, MINUTE_MS } from "@/lib/time";
import { OfferForm } from "./offer-form";
import { type DutyAction, namesOf, timesOf } from "./words";

const ROUND = 2 * Math.PI * 44;

type Props = { signup: VolunteerSignup; now: Date; hours: number; accept: DutyAction; decline: DutyAction };

/** A place held for an answer: until when, what for, and two plain buttons. */
export function Offer({ signup, now, hours, accept, decline }: Props) {
  const t = useTranslations("volunteers.me");
  const format = useFormatter();
  const names = namesOf(signup, useLocale());
  const { offer, shift, event } = signup;
  if (!offer) return null;
  const left = Math.max(0, offer.deadline.getTime() - now.getTime());
  const clock = `${Math.floor(left / HOUR_MS)}:${String(Math.floor((left % HOUR_MS) / MINUTE_MS)).padStart(2, "0")}`;
  const share = Math.min(1, left / (hours * HOUR_MS));
  const day = format.dateTime(shift.startsAt, "dayWeek");
  return (
    <div className="page-shifts">
      <section className="offer mb-0!" id={`offer-${offer.id}`}>
        <div className="oa">
          <Badge tone="info" icon={<Mail className="i" aria-hidden />}>
            {t("state.offered")}
          </Badge>
          <h2>{t("offer.title", { source: offer.source, day })}</h2>
          <p className="ink2">{t("offer.body", { times: timesOf(signup, t, format), ...names, place: event.place })}</p>
          <OfferForm
            accept={accept}
            decline={decline}
            offerId={offer.id}
            onceKeys={[crypto.randomUUID(), crypto.randomUUID()]}
            words={{
              accept: t("offer.accept"),
              acceptBusy: t("offer.accept_busy"),
              decline: t("offer.decline"),
              declineBusy: t("offer.decline_busy"),
            }}
          />
        </div>
        <div className="ob">
          <svg className="rg" viewBox="0 0 104 104" role="img" aria-label={t("offer.left", { away: clock })}>
            <circle cx="52" cy="52" r="44" fill="none" stroke="var(--info-line)" strokeWidth="8" opacity=".45" />
            <circle
              cx="52"
              cy="52"
              r="44"
              fill="none"
              stroke="var(--info-vivid)"
              strokeWidth="8"
              strokeLinecap="round"
              strokeDasharray={`${(share * ROUND).toFixed(0)} ${ROUND.toFixed(0)}`}
              transform="rotate(-90 52 52)"
            />
            <text x="52" y="50" fontSize="25" fontWeight="700">
              {clock}
            </text>
            <text x="52" y="69" fontSize="13">
              {t("offer.hours")}
            </text>
          </svg>
          <span className="sm">
            <b>{t("offer.until", { deadline: format.dateTime(offer.deadline, "dayTime") })}</b>
            <br />
            {t("offer.else")}
          </span>
        </div>
      </section>
    </div>
  );
}
