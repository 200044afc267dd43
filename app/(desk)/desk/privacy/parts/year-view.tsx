import Form from "next/form";
import { getFormatter, getTranslations } from "next-intl/server";
import { PrintButton } from "@/components/desk/print-button";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/input";
import { yearFacts } from "@/lib/privacy/queries/desk-log";
import { yearReport } from "@/lib/privacy/rules/report";
import { dayOf } from "@/lib/time";
import { YearTables } from "./year-tables";

const FIRST_YEAR = 2026;

/** The year in figures on one sheet of paper, for the compliance audit. */
export async function YearView({ year, now }: { year: number; now: Date }) {
  const [t, format, facts] = await Promise.all([getTranslations("privacy.year"), getFormatter(), yearFacts(year)]);
  const thisYear = Number(dayOf(now).slice(0, 4));
  const years = Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, i) => thisYear - i);
  return (
    <>
      <div className="fbar">
        <Form action="/desk/privacy" className="row">
          <input type="hidden" name="see" value="year" />
          <label className="row sm whitespace-nowrap">
            {t("choose")}
            <Select name="year" defaultValue={String(year)}>
              {years.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </Select>
          </label>
          <Button type="submit" size="sm">
            {t("show")}
          </Button>
        </Form>
        <PrintButton label={t("print")} hint={t("print_hint")} />
      </div>
      <div className="scroll p-5" role="region" aria-label={t("title", { year })} tabIndex={0}>
        <article className="sheet max-w-4xl grid grid-cols-[minmax(0,1fr)] gap-6">
          <header>
            <h2 className="text-xl">{t("title", { year })}</h2>
            <p className="sm ink2 mt-1 max-w-[46em]">{t("lead", { at: format.dateTime(now, "stamp") })}</p>
          </header>
          <YearTables report={yearReport(facts, now)} />
          <footer className="row flex-wrap gap-x-16 gap-y-6 pt-6 sm">
            <span>{t("sign")} ____________________</span>
            <span>{t("date")} ______________</span>
          </footer>
        </article>
      </div>
    </>
  );
}
