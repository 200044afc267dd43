import { Check, Hourglass, X } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { hueOfKind } from "@/components/art/hue";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { DateBlock } from "@/components/ui/date-block";
import type { VolunteerSignup } from "@/lib/signups/queries/of-volunteer";
import { dayOf } from "@/lib/time";
import { Broken } from "./broken";
import { useDutyNote } from "./duty-note";
import { WithdrawForm } from "./withdraw-form";
import { dateOf, dayLabel, type DutyAction, namesOf, timesOf, withdrawWords } from "./words";

type Props = {
  signup: VolunteerSignup;
  now: Date;
  past?: boolean;
  withdraw: DutyAction;
  /** How the person came and went, where the page knows it: a badge and a line in place of the sign-up's. */
  came?: { badge: ReactNode | null; note: string } | null;
  /** Further acts before the row's own. */
  acts?: ReactNode;
};

/** One sign-up: the duty, how it stands, and the one thing that can be done about it. */
export function DutyRow({ signup, now, past, withdraw, came, acts }: Props) {
  const t = useTranslations("volunteers.me");
  const format = useFormatter();
  const names = namesOf(signup, useLocale());
  const note = useDutyNote(signup);
  const { shift, event, state } = signup;
  const live = state === "confirmed" || state === "waitlisted";
  return (
    <li className="sr type" data-t={hueOfKind(event.kind)}>
      <DateBlock
        dateTime={dayOf(shift.startsAt)}
        day={dateOf(shift.startsAt)}
        label={past ? format.dateTime(shift.startsAt, "monthShort") : dayLabel(shift.startsAt, now, t, format)}
        hue={hueOfKind(event.kind)}
        past={past || !live}
      />
      <div className="si">
        <h3>
          <Link href={`/events/${event.id}`}>
            {t.rich("duty", {
              ...names,
              ph: (chunks) => <span className="inline-block">{chunks}</span>,
            })}
          </Link>
        </h3>
        <p className="sm mute">
          {timesOf(signup, t, format)} {event.place}
        </p>
        {came ? <p className="sn">{came.note}</p> : note && !past && <p className="sn">{note}</p>}
        {live && shift.startsAt > now && signup.flags.length > 0 && (
          <Broken flags={signup.flags} since={signup.brokenSince} qualification={signup.position.qualification} />
        )}
      </div>
      <div className="sb">
        {came?.badge ?? <StateBadge signup={signup} past={past && state === "confirmed"} />}
        <div className="sa">
          {acts}
          {!past && shift.startsAt > now && (
            <WithdrawForm
              action={withdraw}
              signupId={signup.signupId}
              once={crypto.randomUUID()}
              words={withdrawWords(t, state === "waitlisted" ? "waitlisted" : "confirmed")}
              ended={!live}
            />
          )}
          {!past && !live && event.status === "published" && state !== "removed" && (
            <ButtonLink size="sm" href={`/events/${event.id}`}>
              {t("withdraw.again")}
            </ButtonLink>
          )}
        </div>
      </div>
    </li>
  );
}

function StateBadge({ signup, past }: { signup: VolunteerSignup; past?: boolean }) {
  const t = useTranslations("volunteers.me.state");
  if (past) return <Badge icon={<Check className="i" aria-hidden />}>{t("past")}</Badge>;
  switch (signup.state) {
    case "confirmed":
      return (
        <Badge tone="ok" icon={<Check className="i" aria-hidden />}>
          {t("confirmed")}
        </Badge>
      );
    case "waitlisted":
      return (
        <Badge tone="warn" icon={<Hourglass className="i" aria-hidden />}>
          {signup.waitingAhead === null ? t("offered") : t("waitlisted", { place: signup.waitingAhead + 1 })}
        </Badge>
      );
    default:
      return (
        <Badge tone={signup.state === "withdrawn" ? "plain" : "danger"} icon={<X className="i" aria-hidden />}>
          {t(signup.state)}
        </Badge>
      );
  }
}
