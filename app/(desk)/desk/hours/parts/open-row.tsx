import { LogOut } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { ActForm } from "@/components/acts/act-form";
import { Avatar } from "@/components/ui/avatar";
import type { OpenStay } from "@/lib/hours/queries/waiting";
import { timeOf } from "@/lib/time";
import { close } from "../actions";
import { type Axis, Lane } from "./lane";
import { titleIn } from "./title";

type Props = {
  open: OpenStay;
  axis: Axis;
  /** Somebody of the same shift who did check out, and when. */
  peer: { name: string; at: Date } | null;
};

/** A stay without a check-out: when the person went, and why it is entered by hand. */
export function OpenRow({ open: { stay, person, position, shift }, axis, peer }: Props) {
  const t = useTranslations("hours");
  const locale = useLocale();
  const story = [
    stay.inAt ? t("desk.came", { in: timeOf(stay.inAt), how: t(`evidence.${stay.inEvidence ?? "manual"}`) }) : "",
    t("desk.plan", { from: timeOf(shift.startsAt), to: timeOf(shift.endsAt) }),
    peer ? t("desk.peer", { name: peer.name, at: timeOf(peer.at) }) : "",
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
          <p className="xs gap">
            <LogOut className="i" aria-hidden width={14} height={14} /> {t("exceptions.open")}
          </p>
        </div>
      </div>
      <div className="em">
        <Lane
          axis={axis}
          plan={shift}
          real={{ startsAt: stay.inAt ?? shift.startsAt, endsAt: shift.endsAt }}
          tone="open"
        />
        <p className="xs ink2">{story.join(t("desk.semicolon"))}</p>
      </div>
      <ActForm
        action={close}
        once={crypto.randomUUID()}
        hidden={{ attendanceId: stay.id, version: String(stay.version) }}
        fields={[
          { name: "outTime", label: t("desk.went"), kind: "time", value: timeOf(shift.endsAt), span: 6 },
          { name: "reason", label: t("desk.why"), placeholder: t("desk.why_open"), span: 6, maxLength: 200 },
        ]}
        submit={t("desk.close")}
        busy={t("desk.busy")}
        tone="plain"
        size="xs"
        short
        className="grid gap-2"
      />
    </li>
  );
}
