"use client";
import { useWatch } from "react-hook-form";
import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/text-field";
import { useField, useKit } from "./kit";

const KINDS = ["university", "school", "association", "enterprise", "agency"] as const;

/** League, unit and team; with scripts the schools are those of the chosen league, and the teams those of the chosen unit. */
export function PlacePart() {
  const t = useTranslations("volunteers.join");
  const { facts, form } = useKit();
  const [region, unit] = useWatch({ control: form.control, name: ["regionCode", "organisationId"] });
  const near = facts.choices.units.filter(
    (one) => one.kind !== "school" || !region || one.regionCode === region || one.id === unit,
  );
  const teams = facts.choices.teams.filter((team) => !unit || team.organisationId === unit);
  return (
    <>
      <SelectField label={t("region.label")} {...useField("regionCode")}>
        <option value="">{t("choose")}</option>
        {facts.regions.map((one) => (
          <option key={one.code} value={one.code}>
            {one.name}
          </option>
        ))}
      </SelectField>
      <div className="two">
        <SelectField label={t("unit.label")} optional={t("optional")} {...useField("organisationId")}>
          <option value="">{t("unit.none")}</option>
          {KINDS.map((kind) => {
            const units = near.filter((one) => one.kind === kind);
            return units.length > 0 ? (
              <optgroup key={kind} label={t(`kinds.${kind}`)}>
                {units.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
              </optgroup>
            ) : null;
          })}
        </SelectField>
        <SelectField label={t("team.label")} optional={t("optional")} {...useField("teamId")}>
          <option value="">{t("team.none")}</option>
          {teams.map((team) => (
            <option key={team.id} value={team.id}>
              {team.name}
            </option>
          ))}
        </SelectField>
      </div>
    </>
  );
}
