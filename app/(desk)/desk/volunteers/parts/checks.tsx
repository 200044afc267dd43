import { CircleAlert, CircleCheck } from "lucide-react";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { LANGUAGES } from "@/db/words";
import { allRegions } from "@/lib/regions/queries";
import { regionShortName } from "@/lib/regions/rules";
import type { Applicant, consentsOf, likelyDoubles } from "@/lib/volunteers/queries/desk-queue";
import type { Check } from "@/lib/volunteers/rules/approval";

type Props = {
  checks: readonly Check[];
  person: Applicant;
  terms: Awaited<ReturnType<typeof consentsOf>>[number] | null;
  doubles: Awaited<ReturnType<typeof likelyDoubles>>;
};

/** What the system looked at first, each with its finding in words. */
export async function Checks({ checks, person, terms, doubles }: Props) {
  const [t, tv, format, locale, regions] = await Promise.all([
    getTranslations("volunteers.desk.queue"),
    getTranslations("volunteers"),
    getFormatter(),
    getLocale(),
    allRegions(),
  ]);
  const comma = tv("desk.comma");
  const short = (code: string) => {
    const region = regions.find((known) => known.code === code);
    return region ? regionShortName(region, locale) : code;
  };
  const levels = { zh: person.languageZh, mn: person.languageMn };
  const facts = {
    version: terms?.textVersion ?? "",
    at: terms ? format.dateTime(terms.givenAt, "dayTime") : "",
    who: doubles
      .map((double) => t("checks.double_other", { number: double.number, region: short(double.regionCode) }))
      .join(comma),
    list: LANGUAGES.filter((language) => levels[language] === "teach")
      .map((language) => tv(`languages.${language}`))
      .join(comma),
  };
  return (
    <>
      <h3 className="sm b">{t("checked")}</h3>
      <ul className="chk">
        {checks.map(({ code, kind }) => (
          <li key={code} className={kind === "ok" ? undefined : "no"}>
            {kind === "ok" ? <CircleCheck className="i" aria-hidden /> : <CircleAlert className="i" aria-hidden />}
            <span>
              {t(`checks.${code}`, facts)}
              <small>{t(`checks.${code}_note`, facts)}</small>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
