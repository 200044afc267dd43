import { useLocale, useTranslations } from "next-intl";
import { Select } from "@/components/ui/input";
import type { Region } from "@/lib/regions/queries";
import { regionName } from "@/lib/regions/rules";

type Props = { id: string; value: string | null; regions: readonly Region[]; counts: Map<string, number> };

/** The leagues and cities with how many events each has. */
export function LeagueSelect({ id, value, regions, counts }: Props) {
  const t = useTranslations("events.public.list");
  const locale = useLocale();
  const leagues = regions.filter((region) => region.level === "prefecture" || counts.has(region.code));
  return (
    <div className="fgr">
      <label className="lbl" htmlFor={id}>
        {t("league")}
      </label>
      <Select id={id} name="lg" defaultValue={value ?? ""} data-value={value ?? ""}>
        <option value="">{t("all_leagues")}</option>
        {leagues.map((region) => (
          <option key={region.code} value={region.code}>
            {t("league_count", { name: regionName(region, locale), count: counts.get(region.code) ?? 0 })}
          </option>
        ))}
      </Select>
    </div>
  );
}
