import { History } from "lucide-react";
import { useTranslations } from "next-intl";
import { ActForm } from "@/components/acts/act-form";
import { Avatar } from "@/components/ui/avatar";
import type { DeskRecord } from "@/lib/hours/queries/waiting";
import { inHours, servedSpan } from "@/lib/hours/rules/minutes";
import { timeOf } from "@/lib/time";
import { correct } from "../actions";
import { type Axis, Lane } from "./lane";

/** A settled record whose roll was changed afterwards: take the roll's times, or enter the old ones again. */
export function ChangedRow({ record: { head, person, roll, shift }, axis }: { record: DeskRecord; axis: Axis }) {
  const t = useTranslations("hours");
  const span =
    roll && shift
      ? servedSpan({ inAt: roll.inAt, outAt: roll.outAt, shiftStartsAt: shift.startsAt, shiftEndsAt: shift.endsAt })
      : null;
  const real = span ?? head;
  return (
    <li className="ex">
      <div className="eh">
        <Avatar name={person.name} size={34} />
        <div>
          <p>
            <b>{person.name}</b>
          </p>
          <p className="xs gap">
            <History className="i" aria-hidden width={14} height={14} /> {t("exceptions.changed")}
          </p>
        </div>
      </div>
      <div className="em">
        <Lane axis={axis} plan={head} real={real} tone="w" />
        <p className="xs ink2">
          {t("desk.changed", {
            from: timeOf(head.startsAt),
            to: timeOf(head.endsAt),
            hours: inHours(head.minutes),
            now: span ? t("desk.span", { from: timeOf(span.startsAt), to: timeOf(span.endsAt) }) : t("desk.no_out"),
          })}
        </p>
      </div>
      <ActForm
        action={correct}
        once={crypto.randomUUID()}
        hidden={{ chain: head.chain, turn: String(head.turn), eventId: head.eventId }}
        fields={[
          { name: "from", label: t("desk.from"), kind: "time", value: timeOf(real.startsAt), span: 3 },
          { name: "to", label: t("desk.to"), kind: "time", value: timeOf(real.endsAt), span: 3 },
          { name: "reason", label: t("desk.why"), placeholder: t("desk.reason"), span: 6, maxLength: 500 },
        ]}
        submit={t("desk.correct")}
        busy={t("desk.busy")}
        tone="plain"
        size="xs"
        short
        className="grid gap-2"
      />
    </li>
  );
}
