import { useTranslations } from "next-intl";
import type { DeskDuties } from "@/lib/volunteers/queries/desk-duties";

/** Four figures: coming, waiting, done, no longer fitting. */
export function Summary({ duties }: { duties: DeskDuties }) {
  const t = useTranslations("volunteers.desk.card");
  const confirmed = duties.coming.filter((duty) => duty.state === "confirmed").length;
  const figures = [
    { label: t("coming_n"), value: confirmed },
    { label: t("waiting_n"), value: duties.coming.length - confirmed },
    { label: t("past_n"), value: duties.done },
    { label: t("flagged_n"), value: duties.coming.filter((duty) => duty.flags.length > 0).length },
  ];
  return (
    <div className="st3">
      {figures.map(({ label, value }) => (
        <div key={label}>
          <b>
            {value}
            <small>{t("shifts_unit")}</small>
          </b>
          <span>{label}</span>
        </div>
      ))}
    </div>
  );
}
