import { CircleCheck, MapPin, Ticket as TicketIcon } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { hueOfKind } from "@/components/art/hue";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import type { VolunteerSignup } from "@/lib/signups/queries/of-volunteer";
import { dayOf, timeOf } from "@/lib/time";
import { WithdrawForm } from "./withdraw-form";
import { dateOf, dayLabel, namesOf, timesOf } from "./words";

/** The next duty as a ticket: when, what, where. */
export function Ticket({ signup, now }: { signup: VolunteerSignup; now: Date }) {
  const t = useTranslations("volunteers.me");
  const format = useFormatter();
  const { shift, event } = signup;
  const names = namesOf(signup, useLocale());
  const begun = shift.startsAt <= now;
  return (
    <section className="pass" aria-label={t("ticket.label")}>
      <div className="pa">
        <Badge tone="ok" icon={<CircleCheck className="i" aria-hidden />}>
          {t("state.confirmed")}
        </Badge>
        <p className="when">
          <b>{timeOf(shift.startsAt)}</b>
          <span className="ink2 sm">
            {begun
              ? t("ticket.now")
              : dayOf(shift.startsAt) === dayOf(now)
                ? t("ticket.in", { day: t("today"), away: format.relativeTime(shift.startsAt, now) })
                : dayLabel(shift.startsAt, now, t, format)}
          </span>
        </p>
        <h2 className="text-lg">{names.position}</h2>
        <ul>
          <li>
            <TicketIcon className="i" aria-hidden />
            {names.event}
          </li>
          <li>
            <MapPin className="i" aria-hidden />
            {[event.place, event.address].filter(Boolean).join(" ")}
          </li>
        </ul>
      </div>
      <time className="pb type" data-t={hueOfKind(event.kind)} dateTime={shift.startsAt.toISOString()}>
        <span className="sm b">{format.dateTime(shift.startsAt, "monthShort")}</span>
        <b className="text-5xl leading-none tabular-nums">{dateOf(shift.startsAt)}</b>
        <span className="sm b">{format.dateTime(shift.startsAt, "weekday")}</span>
        <span className="xs ink2">{timesOf(signup, t, format)}</span>
      </time>
      <div className="acts col-span-full px-4.5 py-4">
        <ButtonLink variant="primary" className="flex-1" href={`/events/${event.id}`}>
          {t("ticket.event")}
        </ButtonLink>
        {!begun && (
          <WithdrawForm
            signupId={signup.signupId}
            once={crypto.randomUUID()}
            words={withdrawWords(t, "confirmed")}
            size="md"
          />
        )}
      </div>
    </section>
  );
}

export function withdrawWords(
  t: ReturnType<typeof useTranslations<"volunteers.me">>,
  state: "confirmed" | "waitlisted",
) {
  return {
    act: state === "waitlisted" ? t("withdraw.wait") : t("withdraw.act"),
    busy: t("withdraw.busy"),
    done: state === "waitlisted" ? t("note.waiting_left") : t("withdraw.done"),
  };
}
