import { ClockAlert, ClockArrowDown, Copy, Scale, UserCheck, UserPlus, Users } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import type { Waiting } from "@/lib/hours/queries/desk";
import type { Exception } from "@/lib/hours/rules/exceptions";
import { inHours } from "@/lib/hours/rules/minutes";
import { timeOf } from "@/lib/time";
import { Decide } from "./decide";
import { type Axis, Lane } from "./lane";
import { titleIn } from "./title";

const ICONS: Record<Exception, typeof Scale> = {
  own: UserCheck,
  second: Users,
  overlap: Copy,
  over_cap: Scale,
  walk_in: UserPlus,
  early: ClockArrowDown,
  late: ClockAlert,
  nothing: ClockAlert,
  twice: Copy,
};

/** One record that wants a look: why, what the roll says, and what may be done. */
export function ExceptionRow({ record, axis, capHours }: { record: Waiting; axis: Axis; capHours: number }) {
  const t = useTranslations("hours");
  const locale = useLocale();
  const { head, person, position, shift, roll, exceptions, ways, missing, beside } = record;
  const day = beside.reduce((sum, one) => sum + one.minutes, head.minutes);
  const values = { early: missing.early, late: missing.late, hours: inHours(day), cap: capHours };
  const first = exceptions[0];
  const hours = inHours(head.minutes);
  const story = [
    roll?.inAt && roll.outAt
      ? t("desk.came_went", {
          in: timeOf(roll.inAt),
          how: t(`evidence.${roll.inEvidence ?? "manual"}`),
          out: timeOf(roll.outAt),
        })
      : "",
    shift ? t("desk.plan", { from: timeOf(shift.startsAt), to: timeOf(shift.endsAt) }) : "",
    roll?.walkInReason ? t("desk.walk_in_why", { reason: roll.walkInReason }) : "",
    roll?.closeReason ? t("desk.closed_why", { reason: roll.closeReason }) : "",
    ...beside.map((one) => t("desk.beside", { title: one.title, from: timeOf(one.startsAt), to: timeOf(one.endsAt) })),
  ].filter(Boolean);
  return (
    <li className="ex">
      <div className="eh">
        <Avatar name={person.name} size={34} />
        <div>
          <p className="row flex-wrap gap-2">
            <b>{person.name}</b>
            {position?.name && <span className="role">{titleIn(position, locale)}</span>}
          </p>
          {exceptions.map((one) => {
            const Icon = ICONS[one];
            return (
              <p key={one} className="xs gap">
                <Icon className="i" aria-hidden width={14} height={14} /> {t(`exceptions.${one}`, values)}
              </p>
            );
          })}
        </div>
      </div>
      <div className="em">
        <Lane axis={axis} plan={shift} real={head} tone={first === "early" || first === "late" ? "w" : undefined} />
        <p className="xs ink2">{story.join(t("desk.semicolon"))}</p>
      </div>
      {ways.length === 0 ? (
        <p className="sm ink2">{t(exceptions.includes("own") ? "desk.for_other" : "desk.for_second")}</p>
      ) : (
        <>
          <input type="hidden" name="pick" value={`${head.chain}:${head.turn}`} />
          <Decide
            chain={head.chain}
            ways={ways.map((value) => ({
              value,
              head: value === "asis" ? String(hours) : t(`ways.${value}_head`),
              label: t(value === "asis" && exceptions.includes("second") ? "ways.agree" : `ways.${value}`),
            }))}
            times={{ from: timeOf(head.startsAt), to: timeOf(head.endsAt) }}
            words={{
              legend: t("desk.decide", { name: person.name }),
              reason: t(
                exceptions.includes("over_cap") && !exceptions.includes("second") ? "desk.reason_cap" : "desk.reason",
              ),
              from: t("desk.from"),
              to: t("desk.to"),
              ...(exceptions.includes("over_cap") ? { hint: t("desk.hint_cap") } : {}),
            }}
          />
        </>
      )}
    </li>
  );
}
