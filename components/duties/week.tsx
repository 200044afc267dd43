import { Check, CircleCheck, Hourglass, Mail } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { hueOfKind } from "@/components/art/hue";
import type { VolunteerSignup } from "@/lib/signups/queries/of-volunteer";
import { addDays, dayOf, instantOf, timeOf } from "@/lib/time";
import { dateOf } from "./words";

/** Seven days at a glance: solid = signed up, framed = waiting or to be answered, grey = over. */
export function Week({ signups, now }: { signups: VolunteerSignup[]; now: Date }) {
  const t = useTranslations("volunteers.me");
  const format = useFormatter();
  const today = dayOf(now);
  const live = signups.filter((one) => one.state === "confirmed" || one.state === "waitlisted");
  return (
    <div className="page-shifts">
      <section className="card week mb-0!" aria-label={t("week.label")}>
        <ol className="wg">
          {Array.from({ length: 7 }, (_, i) => addDays(today, i)).map((day) => {
            const duty = live.find((one) => dayOf(one.shift.startsAt) === day);
            const at = instantOf(day, "12:00");
            return (
              <li className="wd" key={day} {...(day === today ? { "data-today": "" } : {})}>
                <span>{format.dateTime(at, "weekday")}</span>
                <b>{dateOf(at)}</b>
                {duty ? (
                  <Mark duty={duty} now={now} />
                ) : (
                  <em className="nil">{<span className="sr-only">{t("week.none")}</span>}</em>
                )}
              </li>
            );
          })}
        </ol>
      </section>
    </div>
  );
}

function Mark({ duty, now }: { duty: VolunteerSignup; now: Date }) {
  const t = useTranslations("volunteers.me.state");
  const kind = duty.shift.endsAt <= now ? "end" : duty.state === "confirmed" ? "ok" : duty.offer ? "offer" : "wait";
  const Icon = { end: CircleCheck, ok: Check, offer: Mail, wait: Hourglass }[kind];
  const word = {
    end: t("past"),
    ok: t("confirmed"),
    offer: t("offered"),
    wait: t("waitlisted", { place: (duty.waitingAhead ?? 0) + 1 }),
  }[kind];
  return (
    <em className="type" data-t={hueOfKind(duty.event.kind)} data-k={kind}>
      <Icon className="i" aria-hidden />
      <span>{timeOf(duty.shift.startsAt)}</span>
      <span className="sr-only">{word}</span>
    </em>
  );
}
