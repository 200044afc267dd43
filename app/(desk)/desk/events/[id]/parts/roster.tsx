import { getFormatter, getTranslations } from "next-intl/server";
import { DutySheet } from "@/components/desk/duty-sheet";
import { PrintButton } from "@/components/desk/print-button";
import { rosterPhones } from "@/lib/events/queries/at-desk";
import type { View } from "./view";

/** The event's duty roster for paper. */
export async function Roster({ view, now }: { view: View; now: Date }) {
  const [t, format, phones] = await Promise.all([
    getTranslations("events.desk.roster"),
    getFormatter(),
    rosterPhones(view.event.id, view.event.startsAt ?? now),
  ]);
  const { event } = view;
  const lines = view.shifts.flatMap((shift) =>
    shift.positions.flatMap((position) => {
      const time = `${format.dateTime(shift.startsAt, "time")}–${format.dateTime(shift.endsAt, "time")}`;
      const base = { time, position: position.name };
      return [
        ...position.confirmed.map((one) => ({
          ...base,
          key: one.signupId,
          name: one.name,
          phone: phones.get(one.signupId) ?? "",
          note: one.volunteerId === shift.leadVolunteerId ? t("lead") : shift.name,
        })),
        ...(position.seats.missing > 0
          ? [{ ...base, key: position.id, name: t("missing", { count: position.seats.missing }), phone: "", note: "" }]
          : []),
      ];
    }),
  );
  const when = event.startsAt ? format.dateTime(event.startsAt, "fullDay") : "";
  return (
    <section className="roster block overflow-auto p-5 print:p-0">
      <p className="mb-4 print:hidden">
        <PrintButton label={t("print")} hint={t("print_hint")} />
      </p>
      <DutySheet
        title={t("title")}
        sub={[event.title, when, event.place].filter(Boolean).join(t("comma"))}
        lines={lines}
      />
    </section>
  );
}
