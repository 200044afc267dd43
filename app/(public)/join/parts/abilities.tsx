"use client";
import { Sprout } from "lucide-react";
import { useTranslations } from "next-intl";
import { Choice } from "@/components/ui/choice";
import { FieldGroup } from "@/components/ui/field";
import { LANGUAGE_LEVELS, type LanguageLevel, SKILLS, type Skill } from "@/db/words";
import { useField, useTicked } from "./kit";

/** Step two: languages in three levels, and what one likes to do. */
export function Abilities() {
  const t = useTranslations("volunteers");
  return (
    <>
      <p className="hint">{t("join.languages.hint")}</p>
      <Levels name="languageZh" label={t("languages.zh")} />
      <Levels name="languageMn" label={t("languages.mn")} />
      <FieldGroup id="skills" label={t("join.skills.label")} optional={t("join.skills.many")}>
        <div className="chips">
          {SKILLS.map((skill) => (
            <SkillChoice key={skill} skill={skill} />
          ))}
        </div>
      </FieldGroup>
      <p className="why">
        <Sprout className="i" aria-hidden />
        {t("join.skills.why")}
      </p>
    </>
  );
}

function Levels({ name, label }: { name: "languageZh" | "languageMn"; label: string }) {
  const { error, defaultValue: was, ...field } = useField(name);
  return (
    <FieldGroup id={name} label={label} error={error}>
      <div className="chips">
        {LANGUAGE_LEVELS.map((level) => (
          <LevelChoice key={level} level={level} checked={was === level} field={field} />
        ))}
      </div>
    </FieldGroup>
  );
}

function LevelChoice({ level, checked, field }: { level: LanguageLevel; checked: boolean; field: object }) {
  const t = useTranslations("volunteers.levels");
  return <Choice type="radio" value={level} defaultChecked={checked} label={t(level)} {...field} />;
}

function SkillChoice({ skill }: { skill: Skill }) {
  const t = useTranslations("volunteers.skills");
  const was = useTicked("skills", skill);
  const { error: _error, defaultValue: _was, ...field } = useField("skills");
  return <Choice type="checkbox" value={skill} defaultChecked={was} label={t(skill)} {...field} />;
}
