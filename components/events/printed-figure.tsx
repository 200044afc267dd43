import { useLocale } from "next-intl";
import { said } from "@/lib/events/rules/names";

type Props = { figure: { value: string; unitZh: string; unitEn: string } };

/** A figure exactly as printed: its digits large, the words around them and the unit small. Stands in .stat. */
export function PrintedFigure({ figure }: Props) {
  const locale = useLocale();
  const unit = said(locale, figure.unitZh, figure.unitEn);
  const [, before = "", digits = figure.value, after = ""] = /^(\D*)([\d.]+)(.*)$/.exec(figure.value) ?? [];
  return (
    <b>
      <i className="whitespace-nowrap not-italic" lang="zh-CN">
        {before && <small className="ml-0! mr-1">{before}</small>}
        {digits}
        {after && <small>{after}</small>}
      </i>
      <small lang={unit.lang}>{unit.text}</small>
    </b>
  );
}
