import { CalendarPlus, CircleCheck, Hourglass, MailQuestion } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Broken } from "@/components/duties/broken";
import { buttonClass } from "@/components/ui/button";
import type { PublicPosition } from "@/lib/events/queries/public-positions";
import { acceptPlace, giveUpPlace, passPlaceOn } from "../actions";
import { OneButtonForm } from "../form";
import type { EventView } from "./view";

type Props = { view: EventView; position: PublicPosition /** How many wait before me. */; ahead: number };

/** What I have at this position: a place, a place kept for my answer, or a turn in the queue. */
export function Mine({ view: { event, now }, position, ahead }: Props) {
  const t = useTranslations("events.public.sign");
  const format = useFormatter();
  const id = { signupId: position.signupId ?? "", once: crypto.randomUUID() };
  const broken = position.broken && position.shiftStartsAt > now && (
    <Broken {...position.broken} qualification={position.qualification} />
  );
  const withdraw = (label: string) =>
    position.shiftStartsAt > now && (
      <OneButtonForm
        action={giveUpPlace.bind(null, event.id)}
        fields={id}
        busy={t("busy")}
        label={label}
        size="sm"
        variant="quiet"
      />
    );
  if (position.offerId && position.offerDeadline) {
    const offer = { offerId: position.offerId };
    return (
      <div className="banner banner--warn mt-3 block">
        <p className="font-semibold">
          <MailQuestion className="i" aria-hidden /> {t("mine_offer")}
        </p>
        <p className="sm">{t("mine_offer_note", { deadline: format.dateTime(position.offerDeadline, "dayTime") })}</p>
        {broken}
        <div className="row wrapx mt-2">
          <OneButtonForm
            action={acceptPlace.bind(null, event.id)}
            fields={{ ...offer, once: crypto.randomUUID() }}
            busy={t("busy")}
            label={t("accept")}
            variant="primary"
          />
          <OneButtonForm
            action={passPlaceOn.bind(null, event.id)}
            fields={{ ...offer, once: crypto.randomUUID() }}
            busy={t("busy")}
            label={t("decline")}
          />
        </div>
      </div>
    );
  }
  if (position.signupState === "waitlisted")
    return (
      <div className="banner mt-3 block">
        <p className="font-semibold">
          <Hourglass className="i" aria-hidden /> {t("mine_waiting")}
        </p>
        <p className="sm">{t("mine_waiting_note", { count: ahead })}</p>
        <div className="row wrapx mt-1">{withdraw(t("stop_waiting"))}</div>
      </div>
    );
  return (
    <>
      {broken}
      <div className="banner banner--ok mt-3 block">
        <p className="font-semibold">
          <CircleCheck className="i" aria-hidden /> {t("mine_confirmed")}
        </p>
        <div className="row wrapx mt-1">
          <a className={buttonClass({ size: "sm" })} href={`/feeds/events.ics?event=${event.id}`}>
            <CalendarPlus className="i" aria-hidden />
            {t("add_calendar")}
          </a>
          {withdraw(t("withdraw"))}
        </div>
      </div>
    </>
  );
}
