"use client";
import { useTranslations } from "next-intl";
import { Banner } from "@/components/ui/banner";
import { LANGUAGE_LEVELS, SKILLS } from "@/db/words";
import type { ProfileFacts, Values } from "../form";

type Props = { current: Record<string, string | number>; typed: Values; facts: ProfileFacts };

/** After a lost race: for every field that differs, what stands there now and what was typed. */
export function Conflict({ current, typed, facts }: Props) {
  const t = useTranslations("volunteers");
  const labels = {
    name: t("join.name.label"),
    birthYear: t("join.birth.year"),
    birthMonth: t("join.birth.month"),
    regionCode: t("join.region.label"),
    organisationId: t("join.unit.label"),
    teamId: t("join.team.label"),
    languageZh: t("languages.zh"),
    languageMn: t("languages.mn"),
    skills: t("profile.skills"),
  };
  function say(field: string, value: string): string {
    const { regions, choices } = facts;
    const level = LANGUAGE_LEVELS.find((one) => one === value);
    if (field.startsWith("language") && level) return t(`levels.${level}`);
    if (field === "skills")
      return (
        SKILLS.filter((skill) => value.split(",").includes(skill))
          .map((skill) => t(`skills.${skill}`))
          .join(" ") || t("profile.empty")
      );
    const named = [
      ...regions.map((one) => ({ id: one.code, name: one.name })),
      ...choices.units,
      ...choices.teams,
    ].find((one) => one.id === value);
    return named?.name ?? (value || t("profile.empty"));
  }
  const differing = Object.entries(labels).flatMap(([field, label]) => {
    const [now, mine] = [String(current[field] ?? ""), [typed[field] ?? ""].flat().filter(Boolean).join(",")];
    return now === mine ? [] : [{ field, label, now: say(field, now), typed: say(field, mine) }];
  });
  return (
    <Banner tone="warn">
      <ul>
        {differing.map(({ field, label, now, typed: mine }) => (
          <li key={field}>
            <b>{label}</b> {t("profile.conflict", { now, typed: mine })}
          </li>
        ))}
      </ul>
      {t("profile.conflict_keep")}
    </Banner>
  );
}
