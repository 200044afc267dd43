import { useLocale, useTranslations } from "next-intl";
import { PrintedFigure } from "@/components/events/printed-figure";
import { PrintedText } from "@/components/events/printed-text";
import { Table, Td, Th } from "@/components/ui/table";
import type { Indicator } from "@/lib/campaigns/queries";
import { openingFigures } from "@/lib/campaigns/rules";
import { said } from "@/lib/events/rules/names";

/** The figures of the time: four large, all of them as a table, each with its period and day; the source once. */
export function Figures({ figures }: { figures: readonly Indicator[] }) {
  const t = useTranslations("campaigns.page");
  const locale = useLocale();
  const [first] = figures;
  if (!first) return null;
  return (
    <section className="mt-10" aria-labelledby="figures">
      <h2 id="figures" className="text-xl">
        {t("figures")}
      </h2>
      <p className="sm mute mt-1 mb-4">
        {t("figures_note")} {t.rich("source", { source: () => <PrintedText text={first.source} quoted /> })}
      </p>
      <div className="mb-5 grid grid-cols-2 gap-3 lg:grid-cols-4">
        {openingFigures(figures).map((figure) => (
          <div key={figure.id} className="card stat text-brand-text">
            <PrintedFigure figure={figure} />
            <span>{said(locale, figure.nameZh, figure.nameEn).text}</span>
          </div>
        ))}
      </div>
      <div className="card card--flush">
        <Table caption={t("figures")}>
          <thead>
            <tr>
              <Th>{t("figure")}</Th>
              <Th numeric>{t("value")}</Th>
              <Th className="max-md:hidden">{t("period")}</Th>
              <Th className="max-md:hidden">{t("as_of")}</Th>
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <tr key={figure.id}>
                <Td>
                  {said(locale, figure.nameZh, figure.nameEn).text}
                  <span className="xs mute block md:hidden">
                    <PrintedText text={figure.period} />
                    {!figure.period.includes(figure.asOf) && (
                      <> · {t.rich("until", { day: () => <PrintedText text={figure.asOf} /> })}</>
                    )}
                  </span>
                </Td>
                <Td numeric className="whitespace-nowrap">
                  <span lang="zh-CN">{figure.value}</span> {said(locale, figure.unitZh, figure.unitEn).text}
                </Td>
                <Td className="max-md:hidden">
                  <PrintedText text={figure.period} quoted />
                </Td>
                <Td className="max-md:hidden">
                  <PrintedText text={figure.asOf} quoted />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </section>
  );
}
