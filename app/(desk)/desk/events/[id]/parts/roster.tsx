import { getFormatter, getTranslations } from "next-intl/server";
import { rosterPhones } from "@/lib/events/queries/at-desk";
import { PrintButton } from "./print-button";
import type { View } from "./view";

/** Lines for walk-ins, written by hand. */
const WALK_INS = 4;

/** The duty roster for paper: who, where, telephone with hidden middle digits, room to sign in and out. */
export async function Roster({ view, now }: { view: View; now: Date }) {
  const [t, format, phones] = await Promise.all([
    getTranslations("events.desk.roster"),
    getFormatter(),
    rosterPhones(view.event.id, view.event.startsAt ?? now),
  ]);
  const { event } = view;
  const rows = view.shifts.flatMap((shift) =>
    shift.positions.flatMap((position) => {
      const time = `${format.dateTime(shift.startsAt, "time")}–${format.dateTime(shift.endsAt, "time")}`;
      const base = { time, position: position.name, shift: shift.name };
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
      <h1>{t("title")}</h1>
      <p className="sub">{[event.title, when, event.place].filter(Boolean).join(t("comma"))}</p>
      <table className="w-full border-collapse [&_td]:h-9 [&_td]:border [&_td]:border-line-2 [&_td]:px-2.5 [&_th]:border [&_th]:border-line-2 [&_th]:px-2.5 [&_th]:py-1.5 [&_th]:text-left">
        <thead>
          <tr>
            {(["time", "position", "name", "phone", "note", "in", "out"] as const).map((head) => (
              <th key={head} scope="col">
                {t(`heads.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <td>{row.time}</td>
              <td>{row.position}</td>
              <td>{row.name}</td>
              <td>{row.phone}</td>
              <td>{row.note}</td>
              <td />
              <td />
            </tr>
          ))}
          {Array.from({ length: WALK_INS }, (_, i) => (
            <tr key={i}>
              <td />
              <td />
              <td />
              <td />
              <td>{t("walk_in")}</td>
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <div className="sgn mt-6">
        <span>{t("signed")}</span>
      </div>
      <p className="nt">{t("destroy")}</p>
    </section>
  );
}
