import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { PrintedFigure } from "@/components/events/printed-figure";
import { PrintedText } from "@/components/events/printed-text";
import type { Indicator } from "@/lib/campaigns/queries";
import { openingFigures } from "@/lib/campaigns/rules";
import { said } from "@/lib/events/rules/names";

type Props = { history: { slug: string; figures: Indicator[] } };

/** Figures of the past as they were printed, with their source; apart from everything counted today. */
export function HistoryFigures({ history }: Props) {
  const t = useTranslations("pages.home");
  const locale = useLocale();
  const figures = openingFigures(history.figures);
  const [first] = figures;
  return (
    <section className="figs" aria-labelledby="figures">
      <div className="wrap">
        <div>
          <h2 id="figures">
            {t("figures_one")}
            <br />
            {t("figures_two")}
          </h2>
          <p className="sm ink2 mt-2.5">
            {first && t.rich("figures_source", { source: () => <PrintedText text={first.source} /> })}{" "}
            <Link href={`/campaigns/${history.slug}`}>{t("figures_more")}</Link>
            <br />
            {t("figures_note")}
          </p>
        </div>
        <dl>
          {figures.map((figure) => (
            <div key={figure.id} className="stat flex flex-col-reverse justify-end">
              <dt>
                <span>{said(locale, figure.nameZh, figure.nameEn).text}</span>
                <span className="xs mute block">
                  <PrintedText text={figure.period} />
                </span>
              </dt>
              <dd>
                <PrintedFigure figure={figure} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
