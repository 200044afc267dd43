import { CircleCheck, MapPin, QrCode, Ticket as TicketIcon } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { hueOfKind } from "@/components/art/hue";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { DialogButton } from "@/components/ui/dialog";
import { Qr } from "@/components/ui/qr";
import type { VolunteerSignup } from "@/lib/signups/queries/of-volunteer";
import { DAY_MS, dayOf, timeOf } from "@/lib/time";
import { withdrawSignup } from "@/app/actions";
import { Broken } from "@/components/duties/broken";
import { WithdrawForm } from "@/components/duties/withdraw-form";
import { dateOf, dayLabel, namesOf, timesOf, withdrawWords } from "@/components/duties/words";

type Props = {
  signup: VolunteerSignup;
  now: Date;
  /** What the lead scans or types; null without a place in a shift. */
  own: { code: string; digits: string } | null;
};

/** The next duty as a ticket: when, what, where, and the code to show. */
export function Ticket({ signup, now, own }: Props) {
  const t = useTranslations("volunteers.me");
  const format = useFormatter();
  const { shift, event } = signup;
  const names = namesOf(signup, useLocale());
  const say = useTranslations("attendance.own");
  const begun = shift.startsAt <= now;
  const begins = shift.startsAt.getTime() - now.getTime() < DAY_MS;
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
        {!begun && signup.flags.length > 0 && (
          <Broken flags={signup.flags} since={signup.brokenSince} qualification={signup.position.qualification} />
        )}
      </div>
      {own && begins ? (
        <div className="pb has-code">
          <Qr text={own.code} label={say("qr")} />
          <span className="digits">{own.digits}</span>
          <span className="xs ink2">{say("offline")}</span>
        </div>
      ) : (
        <time className="pb type" data-t={hueOfKind(event.kind)} dateTime={shift.startsAt.toISOString()}>
          <span className="sm b">{format.dateTime(shift.startsAt, "monthShort")}</span>
          <b className="text-5xl leading-none tabular-nums">{dateOf(shift.startsAt)}</b>
          <span className="sm b">{format.dateTime(shift.startsAt, "weekday")}</span>
          <span className="xs ink2">{timesOf(signup, t, format)}</span>
        </time>
      )}
      <div className="acts col-span-full px-4.5 py-4">
        {own && begins && (
          <DialogButton
            label={
              <>
                <QrCode className="i" aria-hidden />
                {say("show")}
              </>
            }
            title={say("title")}
            closeLabel={say("close")}
            variant="primary"
            className="flex-1"
          >
            <div className="big">
              <Qr text={own.code} label={say("qr")} />
              <p className="text-4xl b mono">{own.digits}</p>
              <p className="sm ink2">{say("digits")}</p>
              <ButtonLink href={`/me/shifts?code=${shift.id}#code`} size="sm">
                {say("short")}
              </ButtonLink>
            </div>
          </DialogButton>
        )}
        <ButtonLink
          variant={own && begins ? "plain" : "primary"}
          className="flex-1"
          href={own && begins ? "/c" : `/events/${event.id}`}
        >
          {own && begins ? say("scan") : t("ticket.event")}
        </ButtonLink>
        {!begun && (
          <WithdrawForm
            action={withdrawSignup}
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
