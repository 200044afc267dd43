import { Search } from "lucide-react";
import Form from "next/form";
import { getLocale, getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/input";
import { LANGUAGES, QUALIFICATIONS } from "@/db/words";
import { allRegions } from "@/lib/regions/queries";
import { regionShortName } from "@/lib/regions/rules";
import type { DeskFilter } from "@/lib/volunteers/rules/desk-list";

type Props = {
  filter: DeskFilter;
  scope: readonly string[] | null;
  units: readonly { id: string; name: string; n: number }[];
  total: number;
};

/** Words and four filters; everything goes into the address. */
export async function FilterBar({ filter, scope, units, total }: Props) {
  const [t, tv, locale, regions] = await Promise.all([
    getTranslations("volunteers.desk"),
    getTranslations("volunteers"),
    getLocale(),
    allRegions(),
  ]);
  const leagues = regions.filter(
    (region) => region.level !== "autonomous_region" && (scope === null || scope.includes(region.code)),
  );
  const selects = [
    {
      name: "region" as const,
      any: t(scope ? "filter.my_regions" : "filter.any_region"),
      options: leagues.map((region) => ({ value: region.code, label: regionShortName(region, locale) })),
    },
    {
      name: "language" as const,
      any: t("filter.any_language"),
      options: LANGUAGES.map((value) => ({ value, label: tv(`languages.${value}`) })),
    },
    {
      name: "qualification" as const,
      any: t("filter.any_qualification"),
      options: QUALIFICATIONS.map((value) => ({ value, label: tv(`qualifications.${value}`) })),
    },
    {
      name: "unit" as const,
      any: t("filter.any_unit"),
      options: units.map((unit) => ({ value: unit.id, label: t("filter.unit_n", { name: unit.name, n: unit.n }) })),
    },
  ].filter((select) => select.name !== "region" || leagues.length > 1);
  return (
    <Form action="/desk/volunteers" className="fbar" key={JSON.stringify(filter)}>
      {filter.view !== "active" && <input type="hidden" name="view" value={filter.view} />}
      <label className="srch">
        <Search className="i" aria-hidden />
        <span className="sr-only">{t("filter.search")}</span>
        <input type="search" name="q" defaultValue={filter.q} placeholder={t("filter.search_hint")} maxLength={60} />
      </label>
      {selects.map(({ name, any, options }) => (
        <Select
          key={name}
          name={name}
          aria-label={t(`filter.${name}`)}
          defaultValue={filter[name] ?? ""}
          className="w-auto max-w-48"
        >
          <option value="">{any}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      ))}
      <Button type="submit" size="sm">
        {t("filter.apply")}
      </Button>
      <span className="sum ml-auto">
        <span>{t.rich("filter.total", { n: total, b: (n) => <b>{n}</b> })}</span>
      </span>
    </Form>
  );
}
