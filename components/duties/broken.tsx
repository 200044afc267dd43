import { TriangleAlert } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { EligibilityCode, QualificationKind } from "@/db/words";
import { ButtonLink } from "@/components/ui/button";
import { MEND_AT, mendAt } from "@/lib/signups/rules/mend";

type Props = {
  flags: readonly EligibilityCode[];
  since: Date | null;
  /** What the position asks for. */
  qualification: QualificationKind | null;
};

/** To the person alone: what no longer holds under their sign-up, since when, that the place is kept, and what to do. */
export function Broken({ flags, since, qualification }: Props) {
  const t = useTranslations("signups.broken");
  const rules = useTranslations("signups.rules");
  const kinds = useTranslations("volunteers.qualifications");
  const format = useFormatter();
  const missing = flags.map((code) =>
    code === "qualification" && qualification ? `${rules(code)} · ${kinds(qualification)}` : rules(code),
  );
  return (
    <div className="banner banner--warn mt-2 block">
      <p className="font-semibold">
        <TriangleAlert className="i" aria-hidden /> {t("title")}
      </p>
      <p className="sm">
        {t("what", {
          since: since ? format.dateTime(since, "fullDay") : "",
          rules: format.list(missing, { type: "conjunction" }),
        })}
      </p>
      <p className="sm">{t("kept")}</p>
      <div className="row wrapx mt-2 empty:hidden">
        {mendAt(flags).map((place) => (
          <ButtonLink key={place} size="sm" href={MEND_AT[place]}>
            {t(place)}
          </ButtonLink>
        ))}
      </div>
    </div>
  );
}
