"use client";
import { useTranslations } from "next-intl";
import { FieldGroup } from "@/components/ui/field";
import { Select } from "@/components/ui/input";
import { SelectField, TextField } from "@/components/ui/text-field";
import type { ProfileFacts, Values } from "../form";

type Props = { facts: ProfileFacts; values: Values; errors: Record<string, string> };

const KINDS = ["university", "school", "association", "enterprise", "agency"] as const;
const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, "0"));

/** Name, birth month, league, unit and team. */
export function Basics({ facts, values, errors }: Props) {
  const t = useTranslations("volunteers");
  const was = (name: string) => String(values[name] ?? "");
  const thisYear = Number(facts.today.slice(0, 4));
  const years = Array.from({ length: 84 }, (_, i) => String(thisYear - 6 - i));
  return (
    <section className="card sec stack">
      <h2>{t("profile.basic")}</h2>
      <TextField
        name="name"
        label={t("join.name.label")}
        hint={t("join.name.hint")}
        autoComplete="name"
        maxLength={60}
        defaultValue={was("name")}
        error={errors.name}
      />
      <FieldGroup
        id="birth"
        label={t("join.birth.label")}
        hint={facts.minor ? t("profile.minor_birth") : t("join.birth.hint")}
        error={errors.birthYear ?? errors.birthMonth}
      >
        <div className="row">
          <label>
            <span className="sr-only">{t("join.birth.year")}</span>
            <Select id="birthYear" name="birthYear" defaultValue={was("birthYear")}>
              {years.map((year) => (
                <option key={year} value={year}>
                  {t("join.birth.year_option", { year })}
                </option>
              ))}
            </Select>
          </label>
          <label>
            <span className="sr-only">{t("join.birth.month")}</span>
            <Select id="birthMonth" name="birthMonth" defaultValue={was("birthMonth")}>
              {MONTHS.map((month) => (
                <option key={month} value={month}>
                  {t("join.birth.month_option", { month: String(Number(month)) })}
                </option>
              ))}
            </Select>
          </label>
        </div>
      </FieldGroup>
      <SelectField
        name="regionCode"
        label={t("join.region.label")}
        defaultValue={was("regionCode")}
        error={errors.regionCode}
      >
        {facts.regions.map((region) => (
          <option key={region.code} value={region.code}>
            {region.name}
          </option>
        ))}
      </SelectField>
      <SelectField
        name="organisationId"
        label={t("join.unit.label")}
        optional={t("join.optional")}
        defaultValue={was("organisationId")}
        error={errors.organisationId}
      >
        <option value="">{t("join.unit.none")}</option>
        {KINDS.map((kind) => (
          <optgroup key={kind} label={t(`join.kinds.${kind}`)}>
            {facts.choices.units
              .filter((unit) => unit.kind === kind)
              .map((unit) => (
                <option key={unit.id} value={unit.id}>
                  {unit.name}
                </option>
              ))}
          </optgroup>
        ))}
      </SelectField>
      <SelectField
        name="teamId"
        label={t("join.team.label")}
        optional={t("join.optional")}
        defaultValue={was("teamId")}
        error={errors.teamId}
      >
        <option value="">{t("join.team.none")}</option>
        {facts.choices.teams.map((team) => (
          <option key={team.id} value={team.id}>
            {team.name}
          </option>
        ))}
      </SelectField>
    </section>
  );
}
