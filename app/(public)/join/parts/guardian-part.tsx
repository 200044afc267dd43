"use client";
import { useWatch } from "react-hook-form";
import { useTranslations } from "next-intl";
import { TextField } from "@/components/ui/text-field";
import { ageOn } from "@/lib/time";
import { useField, useKit } from "./kit";

/** The guardian's part, for 14 to 17; without scripts it always stands there and says whom it is for. */
export function GuardianPart() {
  const t = useTranslations("volunteers.join.guardian");
  const { branch, ready, form, facts } = useKit();
  const [year, month] = useWatch({ control: form.control, name: ["birthYear", "birthMonth"] });
  const guardianName = useField("guardianName");
  const guardianContact = useField("guardianContact");
  if (ready && branch !== "guardian") return null;
  const age = branch === "guardian" ? ageOn(`${year}-${month}`, facts.today) : null;
  return (
    <div className="guard">
      <div>
        <h3>{t("title")}</h3>
        <p className="sm mt-1">{age === null ? t("body_plain") : t("body", { age })}</p>
      </div>
      <TextField label={t("name")} autoComplete="off" maxLength={60} {...guardianName} />
      <TextField label={t("contact")} hint={t("contact_hint")} autoComplete="off" {...guardianContact} />
      <ol>
        <li>{t("step1")}</li>
        <li>{t("step2")}</li>
        <li>{t("step3")}</li>
      </ol>
    </div>
  );
}
