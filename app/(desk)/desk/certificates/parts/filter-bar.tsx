import { Search } from "lucide-react";
import Form from "next/form";
import { getLocale, getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/input";
import { CERTIFICATE_STATES } from "@/db/words";
import { issuingUnits } from "@/lib/certificates/queries/desk";
import type { CertificateFilter } from "@/lib/certificates/rules/list";
import { dayOf } from "@/lib/time";

type Props = { filter: CertificateFilter; scope: string[] | null; total: number };

/** What to look for in the register; everything goes into the address. */
export async function FilterBar({ filter, scope, total }: Props) {
  const [t, words, locale, units] = await Promise.all([
    getTranslations("certificates.desk.register"),
    getTranslations("certificates"),
    getLocale(),
    issuingUnits(scope),
  ]);
  const thisYear = Number(dayOf(new Date()).slice(0, 4));
  const years = Array.from({ length: 4 }, (_, i) => String(thisYear - i));
  return (
    <Form action="/desk/certificates" className="fbar" key={JSON.stringify(filter)}>
      <input type="hidden" name="tab" value="register" />
      <label className="srch">
        <Search className="i" aria-hidden />
        <span className="sr-only">{t("search_label")}</span>
        <input type="search" name="q" defaultValue={filter.q} placeholder={t("search")} maxLength={60} />
      </label>
      <Select
        name="state"
        aria-label={t("every_state")}
        defaultValue={filter.state ?? ""}
        className="w-auto max-w-full"
      >
        <option value="">{t("every_state")}</option>
        {CERTIFICATE_STATES.map((state) => (
          <option key={state} value={state}>
            {words(`state.${state}`)}
          </option>
        ))}
      </Select>
      <Select name="year" aria-label={t("year")} defaultValue={filter.year ?? ""} className="w-auto max-w-full">
        <option value="">{t("every_year")}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </Select>
      <Select name="unit" aria-label={t("every_unit")} defaultValue={filter.unit ?? ""} className="w-auto max-w-full">
        <option value="">{t("every_unit")}</option>
        {units.map((unit) => (
          <option key={unit.id} value={unit.id}>
            {(locale === "en" && unit.nameEn) || unit.name}
          </option>
        ))}
      </Select>
      <Button type="submit" size="sm">
        {t("apply")}
      </Button>
      <span className="sum ml-auto">
        <span>{t("total", { n: total })}</span>
      </span>
    </Form>
  );
}
