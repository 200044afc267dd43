import { CircleAlert, CircleCheck, Clock, LogOut, MapPin } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { SproutSuccess } from "@/components/art/sprout";
import type { scanScreen } from "@/lib/attendance/queries/own";
import { type Standing, standing } from "@/lib/attendance/rules/scan";
import { timeOf } from "@/lib/time";
import { CheckForm } from "./check-form";

type Props = {
  screen: NonNullable<Awaited<ReturnType<typeof scanScreen>>>;
  at: Date;
  now: Date /** What this browser just did. */;
  done: "in" | "out" | null;
};

const ICONS: Record<Standing, typeof Clock> = {
  in: MapPin,
  out: LogOut,
  just_in: CircleCheck,
  done: CircleCheck,
  too_early: Clock,
  too_late: Clock,
  closed: CircleAlert,
  wrong_shift: CircleAlert,
  not_signed_up: CircleAlert,
};
const FINE: readonly Standing[] = ["in", "out", "just_in", "done"];

/** What was scanned, how one stands in it, and the one tap that follows. */
export function Scanned({ screen: { place, signedUp, attendance, other }, at, now, done }: Props) {
  const t = useTranslations("attendance.scan");
  const format = useFormatter();
  const english = useLocale() === "en";
  const stands = standing(
    { shift: place, event: place.status, signedUp, attendance, elsewhere: other !== null, at },
    now,
  );
  const clock = (moment: Date | null | undefined) => (moment ? timeOf(moment) : "");
  const said = {
    time: stands === "wrong_shift" ? clock(other?.startsAt) : clock(attendance?.inAt),
    from: stands === "done" ? clock(attendance?.inAt) : clock(place.startsAt),
    to: stands === "done" ? clock(attendance?.outAt) : clock(place.endsAt),
    shift: place.shift,
    own: other?.shift ?? "",
    day: other ? format.dateTime(other.startsAt, "day") : "",
  };
  const Icon = ICONS[stands];
  // The scan that checked in does not also check out.
  const used = attendance?.inAt !== null && attendance?.inAt !== undefined && at <= attendance.inAt;
  const kind = stands === "in" ? "in" : (stands === "out" || stands === "just_in") && !used ? "out" : null;
  const ok = done === "in" && used ? "in" : done === "out" && stands === "done" ? "out" : null;
  return (
    <section className="one" data-tone={FINE.includes(stands) ? "plain" : "warn"}>
      {ok ? (
        <SproutSuccess />
      ) : (
        <span className="m">
          <Icon className="i" aria-hidden />
        </span>
      )}
      <h1>{ok ? t(`ok.${ok}`) : t(`${stands}.title`, said)}</h1>
      <p className="facts">
        <b>{english ? (place.eventEn ?? place.event) : place.event}</b>
        <span className="sm ink2">
          {place.shift}
          {" · "}
          {t("when", {
            day: format.dateTime(place.startsAt, "day"),
            from: timeOf(place.startsAt),
            to: timeOf(place.endsAt),
          })}
        </span>
        <span className="sm ink2">{place.place}</span>
      </p>
      {ok ? (
        <p className="ink2" role="status">
          {t(`ok.${ok}_body`, said)}
        </p>
      ) : (
        stands !== "in" && !(stands === "just_in" && used) && <p className="ink2">{t(`${stands}.body`, said)}</p>
      )}
      <CheckForm
        kind={kind}
        quiet={stands === "just_in"}
        once={crypto.randomUUID()}
        event={`/events/${place.eventId}`}
      />
    </section>
  );
}
