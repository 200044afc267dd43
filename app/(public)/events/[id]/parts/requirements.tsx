import { Check, Languages, ShieldCheck, TriangleAlert, UserCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import type { EligibilityCode } from "@/db/words";
import type { PublicPosition } from "@/lib/events/queries/public-positions";

type Props = {
  position: PublicPosition;
  /** Rules that said no to this reader; null for somebody the law was not asked about. */
  failed: readonly EligibilityCode[] | null;
};

/** What a position asks for; for a volunteer each with whether they have it. */
export function Requirements({ position, failed }: Props) {
  const t = useTranslations("events.public");
  const { qualification, language, minAge, isRisky, withMinors } = position;
  const asked: { code: EligibilityCode; text: string; Icon: typeof Check }[] = [];
  if (qualification)
    asked.push({
      code: "qualification",
      text: t("sign.needs_qualification", { name: t(`qualification.${qualification}`) }),
      Icon: UserCheck,
    });
  if (language)
    asked.push({
      code: "language",
      text: t("sign.needs_language", { name: t(`language.${language}`) }),
      Icon: Languages,
    });
  if (minAge) asked.push({ code: "age", text: t("sign.needs_age", { age: minAge }), Icon: UserCheck });
  if (isRisky) asked.push({ code: "age", text: t("sign.risky"), Icon: TriangleAlert });
  if (withMinors) asked.push({ code: "clearance", text: t("sign.needs_clearance"), Icon: ShieldCheck });
  if (failed && asked.length > 0 && asked.every(({ code }) => !failed.includes(code)))
    return (
      <span className="req y">
        <Check className="i" aria-hidden />
        {t("sign.met")}
      </span>
    );
  return asked.map(({ code, text, Icon }) => {
    const missing = failed?.includes(code) ?? false;
    return (
      <span key={text} className={missing ? "req n" : failed ? "req y" : "req"}>
        {failed && !missing ? <Check className="i" aria-hidden /> : <Icon className="i" aria-hidden />}
        {text}
      </span>
    );
  });
}
