"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { SKILLS } from "@/db/words";
import { ageOn, instantOf, isMonth } from "@/lib/time";
import { useKit } from "./kit";

/** What was filled in, each line with its way back. */
export function Review() {
  const t = useTranslations("volunteers");
  const format = useFormatter();
  const { form, facts, branch } = useKit();
  const v = useWatch({ control: form.control });
  const birth = `${v.birthYear}-${v.birthMonth}`;
  const unit = facts.choices.units.find((one) => one.id === v.organisationId)?.name;
  const team = facts.choices.teams.find((one) => one.id === v.teamId)?.name;
  const region = facts.regions.find((one) => one.code === v.regionCode)?.name;
  const chosen = SKILLS.filter((skill) => Array.isArray(v.skills) && v.skills.includes(skill)).map((skill) =>
    t(`skills.${skill}`),
  );
  const languages = (["zh", "mn"] as const).flatMap((language) => {
    const level = language === "zh" ? v.languageZh : v.languageMn;
    return level ? [`${t(`languages.${language}`)} ${t(`levels.${level}`)}`] : [];
  });
  const rows = [
    { key: t("join.name.label"), value: [v.name], step: 0 },
    {
      key: t("join.birth.label"),
      value: isMonth(birth)
        ? [
            t("join.review.birth_age", {
              month: format.dateTime(instantOf(`${birth}-15`), "month"),
              age: ageOn(birth, facts.today),
            }),
          ]
        : [],
      step: 0,
    },
    ...(branch === "guardian"
      ? [{ key: t("join.review.guardian"), value: [v.guardianName, v.guardianContact], step: 0 }]
      : []),
    { key: t("join.review.region_unit"), value: [region, unit, team], step: 0 },
    { key: t("join.review.contact"), value: [v.phone, v.email], step: 0 },
    { key: t("join.review.abilities"), value: [...languages, ...chosen], step: 1 },
  ];
  return <Rows rows={rows} />;
}

function Rows({ rows }: { rows: { key: string; value: (string | undefined)[]; step: number }[] }) {
  const t = useTranslations("volunteers.join.review");
  const { goTo } = useKit();
  return (
    <dl className="rev" aria-label={t("title")}>
      {rows.map(({ key, value, step }) => {
        const filled = value.flatMap((one) => one || []);
        return (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{filled.length > 0 ? filled.join(t("comma")) : t("empty")}</dd>
            <dd>
              <button
                type="button"
                className="text-link underline min-h-11 min-w-11 -my-2.5"
                aria-label={t("edit_what", { what: key })}
                onClick={() => goTo(step)}
              >
                {t("edit")}
              </button>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
