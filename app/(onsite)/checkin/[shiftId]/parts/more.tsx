import { useTranslations } from "next-intl";
import { ActForm } from "@/components/acts/act-form";
import type { Roll, RollPerson } from "@/lib/attendance/rules/roll";
import { timeOf } from "@/lib/time";
import { correctTimes, leaveOf, takeBack } from "../actions";

const LAST = { checked_in: "in", checked_out: "out", on_leave: "leave" } as const;

/** What is rarer: take the last mark back, note leave, correct the times with a reason. */
export function More({ person, roll: { shiftId } }: { person: RollPerson; roll: Roll }) {
  const t = useTranslations("attendance.roll");
  const { volunteerId, state, inAt, outAt } = person;
  const who = { shiftId, volunteerId };
  const kind = state && LAST[state];
  const last = person.marks.findLast((mark) => mark.kind === kind);
  const clock = (iso: string | null) => (iso ? timeOf(new Date(iso)) : "");
  return (
    <div className="more">
      {kind && last && (
        <ActForm
          key={last.id}
          action={takeBack}
          once={crypto.randomUUID()}
          hidden={{ ...who, undoesId: last.id }}
          submit={t(`undo_${kind}`)}
          busy={t("busy")}
          tone="plain"
          size="md"
          short
        />
      )}
      {state === null && (
        <section>
          <h3>{t("leave.title")}</h3>
          <ActForm
            action={leaveOf}
            once={crypto.randomUUID()}
            hidden={who}
            fields={[
              { name: "reason", label: t("leave.reason"), hint: t("leave.hint"), maxLength: 200, required: true },
            ]}
            submit={t("leave.act")}
            busy={t("busy")}
            tone="plain"
            size="md"
          />
        </section>
      )}
      <section>
        <h3>{t("correct.title")}</h3>
        <ActForm
          key={`${inAt}${outAt}`}
          action={correctTimes}
          once={crypto.randomUUID()}
          hidden={who}
          lead={t("correct.hint")}
          fields={[
            { name: "inTime", label: t("correct.in"), kind: "time", value: clock(inAt), span: 6 },
            { name: "outTime", label: t("correct.out"), kind: "time", value: clock(outAt), span: 6 },
            { name: "reason", label: t("correct.reason"), maxLength: 200, required: true },
          ]}
          submit={t("correct.act")}
          busy={t("busy")}
          tone="plain"
          size="md"
        />
      </section>
    </div>
  );
}
