"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Choice } from "@/components/ui/choice";
import { FieldGroup } from "@/components/ui/field";
import { useChosen } from "@/components/acts/kit";

/** Which text stands here; kept with the request, so that it is known what was agreed to. */
const TEXT = "2026-11";
const USES = ["use_1", "use_2", "use_3"] as const;

/** What the information is for, and the two things that are confirmed. */
export function Confirm({ teacher }: { teacher: boolean }) {
  const t = useTranslations("requests.form.check");
  const present = useChosen("teacherPresent");
  const agreed = useChosen("agreedText");
  return (
    <>
      <div className="card">
        <h3 className="text-base">{t("use_title")}</h3>
        <ul className="sm ink2 mt-2 grid list-disc gap-1 pl-5">
          {USES.map((use) => (
            <li key={use}>{t(use)}</li>
          ))}
        </ul>
        <p className="sm mt-2">
          <Link href="/privacy">{t("privacy")}</Link>
        </p>
      </div>
      {teacher && (
        <FieldGroup id="teacherPresent" label={<span className="sr-only">{t("teacher")}</span>} error={present.error}>
          <Choice
            type="checkbox"
            name="teacherPresent"
            value="yes"
            defaultChecked={present.all.includes("yes")}
            label={t("teacher")}
            note={t("teacher_note")}
          />
        </FieldGroup>
      )}
      <FieldGroup id="agreedText" label={<span className="sr-only">{t("agree")}</span>} error={agreed.error}>
        <Choice
          type="checkbox"
          name="agreedText"
          value={TEXT}
          defaultChecked={agreed.all.includes(TEXT)}
          label={t("agree")}
          note={t("agree_note")}
        />
      </FieldGroup>
    </>
  );
}
