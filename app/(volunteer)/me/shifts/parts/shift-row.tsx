import { Check, ClipboardList, Hourglass, QrCode } from "lucide-react";
import { useTranslations } from "next-intl";
import { withdrawSignup } from "@/app/actions";
import { ActBox } from "@/components/acts/act-box";
import { DutyRow } from "@/components/duties/duty-row";
import { Badge } from "@/components/ui/badge";
import { ButtonLink, buttonClass } from "@/components/ui/button";
import type { OwnAttendance } from "@/lib/attendance/queries/own";
import { cameOf, mayLeave } from "@/lib/attendance/rules/past";
import { EARLY_MS } from "@/lib/attendance/rules/timing";
import type { VolunteerSignup } from "@/lib/signups/queries/of-volunteer";
import { DAY_MS, timeOf } from "@/lib/time";
import { sayLeave } from "../actions";

type Props = {
  signup: VolunteerSignup;
  attendance: OwnAttendance | undefined;
  now: Date;
  past: boolean;
  /** The person leads this shift. */
  leads: boolean;
};

/** The code can be opened from a week before, to be printed. */
const CODE_FROM_MS = 7 * DAY_MS;

/** One of my shifts: how it stands or went, and what can be done about it now. */
export function ShiftRow({ signup, attendance, now, past, leads }: Props) {
  const t = useTranslations("attendance.shifts");
  const own = useTranslations("attendance.own");
  const { shift, state, event } = signup;
  const stands = state === "confirmed" && event.status !== "cancelled";
  const came = stands ? cameOf(attendance, shift, now) : null;
  const clock = (at: Date | null | undefined) => (at ? timeOf(at) : "");
  const times = {
    time: clock(attendance?.inAt),
    from: clock(attendance?.inAt),
    to: clock(attendance?.outAt),
    reason: attendance?.leaveReason ?? "",
  };
  const leaves = stands && mayLeave(attendance, shift, now);
  const soon = shift.startsAt.getTime() - now.getTime() < CODE_FROM_MS;
  const keeps = leads && now.getTime() > shift.startsAt.getTime() - DAY_MS - EARLY_MS;
  return (
    <DutyRow
      signup={signup}
      now={now}
      past={past}
      withdraw={withdrawSignup}
      came={
        came
          ? {
              badge: (
                <Badge
                  tone={came === "here" || came === "gone" ? "ok" : came === "leave" ? "plain" : "warn"}
                  icon={
                    came === "open" || came === "missed" ? (
                      <Hourglass className="i" aria-hidden />
                    ) : (
                      <Check className="i" aria-hidden />
                    )
                  }
                >
                  {t(`state.${came}`)}
                </Badge>
              ),
              note: t(`note.${came}`, times),
            }
          : leaves
            ? { badge: null, note: t("note.begun") }
            : null
      }
      acts={
        <>
          {stands && !past && soon && (
            <ButtonLink size="sm" variant="primary" href={`/me/shifts?code=${shift.id}#code`}>
              <QrCode className="i" aria-hidden />
              {t("code")}
            </ButtonLink>
          )}
          {stands && keeps && (
            // A whole page: only its own document may use the camera.
            <a className={buttonClass({ size: "sm" })} href={`/checkin/${shift.id}`}>
              <ClipboardList className="i" aria-hidden />
              {own("lead_roll")}
            </a>
          )}
          <ActBox
            label={t("leave.act")}
            look={{ size: "sm", variant: "quiet" }}
            gone={!leaves}
            float
            title={t("leave.title")}
            action={sayLeave}
            once={crypto.randomUUID()}
            hidden={{ shiftId: shift.id }}
            fields={[
              { name: "reason", label: t("leave.reason"), hint: t("leave.hint"), maxLength: 200, required: true },
            ]}
            submit={t("leave.send")}
            busy={t("leave.busy")}
          />
        </>
      }
    />
  );
}
