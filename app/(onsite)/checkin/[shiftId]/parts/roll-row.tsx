import { Check, DoorOpen, Ellipsis } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { ActForm } from "@/components/acts/act-form";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import type { Roll, RollPerson } from "@/lib/attendance/rules/roll";
import { timeOf } from "@/lib/time";
import { tickPerson } from "../actions";
import { More } from "./more";

type Props = { person: RollPerson; roll: Roll; open: boolean; unfolded: boolean };

/** One person: how they stand, the one tap that comes next, and behind the dots what is rarer. */
export function RollRow({ person, roll, open, unfolded }: Props) {
  const t = useTranslations("attendance.roll");
  const { shiftId } = roll;
  const { volunteerId, name, state } = person;
  const next = state === "checked_in" ? "out" : state === "checked_out" ? null : "in";
  const beside = [person.position ?? t("no_position"), person.isLead ? t("lead") : null]
    .filter(Boolean)
    .join(t("comma"));
  return (
    <li className="p" id={`p-${volunteerId}`} data-state={state ?? "none"}>
      <Avatar name={name} size={42} />
      <div className="w">
        <b>{name}</b>
        <small>{beside}</small>
        {person.leaveReason && <small>{t("leave_reason", { reason: person.leaveReason })}</small>}
        {person.walkIn && <small>{t("walk_in", { reason: person.walkIn })}</small>}
        {person.duplicates.length > 0 && <Duplicates person={person} />}
      </div>
      <div className="do">
        <Stands person={person} />
        {open && next && (
          <ActForm
            key={next}
            action={tickPerson}
            once={crypto.randomUUID()}
            hidden={{ shiftId, volunteerId, kind: next }}
            submit={
              <>
                {t(next === "in" ? "check_in" : "check_out")}
                <span className="sr-only">{name}</span>
              </>
            }
            busy={t("busy")}
            tone="plain"
            size="md"
            short
          />
        )}
        {open && (
          <Link
            className={buttonClass({ variant: "quiet", icon: true })}
            href={unfolded ? `/checkin/${shiftId}` : `/checkin/${shiftId}?who=${volunteerId}#p-${volunteerId}`}
            aria-label={t("more_of", { name })}
            aria-expanded={unfolded}
            scroll={false}
          >
            <Ellipsis className="i" aria-hidden />
          </Link>
        )}
      </div>
      {open && unfolded && <More person={person} roll={roll} />}
    </li>
  );
}

const clock = (iso: string | null): string => (iso ? timeOf(new Date(iso)) : "");

function Stands({ person: { state, inAt, outAt } }: { person: RollPerson }) {
  const t = useTranslations("attendance");
  if (state === "checked_in")
    return (
      <Badge tone="ok" icon={<Check className="i" aria-hidden />}>
        <span className="sr-only">{t("states.checked_in")}</span>
        {clock(inAt)}
      </Badge>
    );
  if (state === "checked_out")
    return (
      <Badge icon={<DoorOpen className="i" aria-hidden />}>
        <span className="sr-only">{t("states.checked_out")}</span>
        {t("roll.span", { from: clock(inAt), to: clock(outAt) })}
      </Badge>
    );
  return state === "on_leave" ? <Badge>{t("states.on_leave")}</Badge> : null;
}

/** Marks that said the same again with another time: shown, never lost. */
function Duplicates({ person: { marks, duplicates } }: { person: RollPerson }) {
  const t = useTranslations("attendance");
  const times = marks
    .filter(({ id }) => duplicates.includes(id))
    .map(({ kind, at, evidence }) => t("roll.duplicate", { kind, time: clock(at), how: t(`evidence.${evidence}`) }));
  return (
    <small className="dup">{t("roll.duplicates", { n: times.length, times: times.join(t("roll.semicolon")) })}</small>
  );
}
