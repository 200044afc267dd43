import { useTranslations } from "next-intl";
import { ChipLink, Count } from "@/components/ui/badge";
import type { MineView } from "@/lib/hours/rules/lines";

type Props = {
  view: MineView;
  year: string;
  years: readonly string[];
  counts: Record<Exclude<MineView, "all">, number>;
};

/** Which lines are shown; each an address of its own. */
export function Filters({ view, year, years, counts }: Props) {
  const t = useTranslations("hours.mine");
  return (
    <nav className="fl" aria-label={t("views")}>
      <ChipLink href={`/me/hours?year=${year}`} on={view === "all"}>
        {t("view.all", { year })}
      </ChipLink>
      {(["waiting", "disputed", "corrected"] as const).map(
        (key) =>
          (counts[key] > 0 || view === key) && (
            <ChipLink key={key} href={`/me/hours?see=${key}`} on={view === key}>
              {t(`view.${key}`)} <Count>{counts[key]}</Count>
            </ChipLink>
          ),
      )}
      {years
        .filter((one) => one !== year)
        .map((one) => (
          <ChipLink key={one} href={`/me/hours?year=${one}`}>
            {t("other_year", { year: one })}
          </ChipLink>
        ))}
    </nav>
  );
}
