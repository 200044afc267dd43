import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { ActForm } from "@/components/acts/act-form";
import type { Just } from "@/lib/attendance/queries/screen";
import { timeOf } from "@/lib/time";
import { takeBack } from "../actions";

/** What was just done, said large, with the way back. */
export function Done({ just: { person, mark }, shiftId }: { just: Just; shiftId: string }) {
  const t = useTranslations("attendance.roll");
  const said = { name: person.name, position: person.position ?? t("no_position"), time: timeOf(new Date(mark.at)) };
  return (
    <div className="res" role="status">
      <span className="m">
        <Check className="i" aria-hidden />
      </span>
      <span>
        <b>{t(`done.${mark.kind}`, said)}</b>
        {t(`done.${mark.kind}_body`, said)}
      </span>
      <ActForm
        key={mark.id}
        action={takeBack}
        once={crypto.randomUUID()}
        hidden={{ shiftId, volunteerId: person.volunteerId, undoesId: mark.id }}
        submit={t("undo")}
        busy={t("busy")}
        tone="plain"
        short
      />
    </div>
  );
}
