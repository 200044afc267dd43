"use client";
import { useTranslations } from "next-intl";
import { Choice } from "@/components/ui/choice";
import { LANGUAGE_LEVELS, SKILLS } from "@/db/words";
import type { ProfileFacts, Values } from "../form";

type Props = { facts: ProfileFacts; values: Values; errors: Record<string, string> };

/** Languages in three levels, skills, and how to be told. */
export function Talents({ facts, values, errors }: Props) {
  const t = useTranslations("volunteers");
  const has = (skill: string) => [values.skills ?? []].flat().includes(skill);
  return (
    <>
      <section className="card sec">
        <h2>{t("profile.languages")}</h2>
        <p className="ink2 sm">{t("profile.languages_hint")}</p>
        {(["languageZh", "languageMn"] as const).map((name) => (
          <fieldset className="lgr flex-wrap" key={name} id={name}>
            <legend className="sr-only">{name === "languageZh" ? t("languages.zh") : t("languages.mn")}</legend>
            <b aria-hidden>{name === "languageZh" ? t("languages.zh") : t("languages.mn")}</b>
            <div className="chips">
              {LANGUAGE_LEVELS.map((level) => (
                <Choice
                  key={level}
                  type="radio"
                  name={name}
                  value={level}
                  defaultChecked={values[name] === level}
                  label={t(`levels.${level}`)}
                />
              ))}
            </div>
            {errors[name] && <p className="err">{errors[name]}</p>}
          </fieldset>
        ))}
      </section>
      <section className="card sec">
        <h2 id="skills">{t("profile.skills")}</h2>
        <p className="ink2 sm">{t("profile.skills_hint")}</p>
        <div className="chips" role="group" aria-labelledby="skills">
          {SKILLS.map((skill) => (
            <Choice
              key={skill}
              type="checkbox"
              name="skills"
              value={skill}
              defaultChecked={has(skill)}
              label={t(`skills.${skill}`)}
            />
          ))}
        </div>
      </section>
      <section className="card sec">
        <h2>{t("profile.notice")}</h2>
        <p className="ink2 sm">{t("profile.notice_hint")}</p>
        {facts.hasEmail ? (
          <Choice
            type="checkbox"
            name="wantsEmail"
            defaultChecked={values.wantsEmail === "on"}
            label={t("profile.email_label")}
            note={t("profile.email_note")}
          />
        ) : (
          <p>{t("profile.email_none")}</p>
        )}
      </section>
    </>
  );
}
