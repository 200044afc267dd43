import { useTranslations } from "next-intl";
import { ActBox } from "@/components/acts/act-box";
import { PILOT_KINDS, PILOT_LEVELS } from "@/db/words";
import type { Unit } from "@/lib/organisations/queries/desk";
import { designate } from "../actions";

/** A school's times as pilot or model school, and the form for another. */
export function Designations({ unit, mine }: { unit: Unit; mine: boolean }) {
  const t = useTranslations("organisations");
  return (
    <div className="od">
      <h3>{t("detail.designations")}</h3>
      {unit.designations.length === 0 && <p className="xs mute">{t("detail.no_designations")}</p>}
      <ul className="grid gap-2">
        {unit.designations.map((one) => (
          <li key={one.id} className="sm">
            {t("detail.line", {
              level: t(`levels.${one.level}`),
              kind: t(`pilot_kinds.${one.kind}`),
              batch: one.batch ?? "none",
            })}
            <small className="xs mute block">
              {one.endsOn
                ? t("detail.span", { from: one.startsOn, to: one.endsOn })
                : t("detail.from", { from: one.startsOn })}
            </small>
          </li>
        ))}
      </ul>
      {mine && (
        <ActBox
          className="mt-3"
          action={designate}
          once={crypto.randomUUID()}
          hidden={{ organisationId: unit.id }}
          label={t("detail.designate")}
          look={{ size: "xs" }}
          fields={[
            {
              name: "level",
              kind: "select",
              label: t("form.level"),
              span: 6,
              options: PILOT_LEVELS.map((value) => ({ value, label: t(`levels.${value}`) })),
            },
            {
              name: "kind",
              kind: "select",
              label: t("form.pilot_kind"),
              span: 6,
              options: PILOT_KINDS.map((value) => ({ value, label: t(`pilot_kinds.${value}`) })),
            },
            { name: "batch", label: t("form.batch"), optional: t("form.optional"), maxLength: 60 },
            { name: "startsOn", kind: "date", label: t("form.starts"), span: 6 },
            { name: "endsOn", kind: "date", label: t("form.ends"), optional: t("form.optional"), span: 6 },
          ]}
          submit={t("form.designate")}
          busy={t("form.saving")}
        />
      )}
    </div>
  );
}
