import { useTranslations } from "next-intl";
import { addDays, dayOf, timeOf } from "@/lib/time";
import { dropShift, putShift } from "./plan-actions";
import { PanelForm } from "./panel-form";
import { eventHref } from "./ask";
import type { SideProps } from "./side";

/** A shift: new, or changed, or taken out while nobody was ever on it. */
export function ShiftPanel({ view, ask, now }: SideProps) {
  const t = useTranslations("events.desk");
  const { event } = view;
  const shift = view.shifts.find((one) => one.id === ask.shift);
  const last = view.shifts.at(-1);
  const people = view.people.filter((one) => one.shiftId === shift?.id).length;
  const day = shift ? dayOf(shift.startsAt) : last ? dayOf(last.startsAt) : addDays(dayOf(now), 7);
  const times = shift ?? last;
  return (
    <div className="grid content-start gap-3 overflow-auto p-4">
      <h2>{shift ? t("change_what", { what: shift.name }) : t("add_shift")}</h2>
      {shift && event.status === "published" && people > 0 && (
        <p className="ink2 sm">{t("shift_has_people", { count: people })}</p>
      )}
      <PanelForm
        action={putShift}
        once={crypto.randomUUID()}
        hidden={{ eventId: event.id, ...(shift ? { shiftId: shift.id, version: String(shift.version) } : {}) }}
        fields={[
          {
            name: "name",
            label: t("fields.shift_name"),
            value: shift?.name ?? "",
            placeholder: t("fields.shift_example"),
            required: true,
          },
          { name: "day", label: t("fields.day"), kind: "date", value: day, required: true },
          {
            name: "start",
            label: t("fields.start"),
            kind: "time",
            value: times ? timeOf(times.startsAt) : "09:00",
            span: 6,
            required: true,
          },
          {
            name: "end",
            label: t("fields.end"),
            kind: "time",
            value: times ? timeOf(times.endsAt) : "11:00",
            span: 6,
            required: true,
          },
        ]}
        meanwhile={t("meanwhile", { value: "{value}" })}
        leave={{ href: eventHref(event.id), label: t("back") }}
        submit={t("save")}
        busy={t("busy")}
      />
      {shift && people === 0 && (
        <PanelForm
          action={dropShift}
          once={crypto.randomUUID()}
          hidden={{ eventId: event.id, shiftId: shift.id }}
          submit={t("remove_shift")}
          busy={t("busy")}
          tone="danger"
        />
      )}
    </div>
  );
}
