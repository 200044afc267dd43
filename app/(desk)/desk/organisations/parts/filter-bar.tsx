import { Search } from "lucide-react";
import Form from "next/form";
import { getLocale, getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/input";
import type { OrganisationFilter } from "@/lib/organisations/rules/list";
import { allRegions } from "@/lib/regions/queries";
import { regionShortName } from "@/lib/regions/rules";

/** Words and a league; everything goes into the address. */
export async function FilterBar({ filter, total }: { filter: OrganisationFilter; total: number }) {
  const [t, locale, regions] = await Promise.all([getTranslations("organisations.filter"), getLocale(), allRegions()]);
  return (
    <Form action="/desk/organisations" className="fbar" key={JSON.stringify(filter)}>
      {filter.tab !== "pilot" && <input type="hidden" name="tab" value={filter.tab} />}
      {filter.tab === "pilot" && filter.look === "table" && <input type="hidden" name="look" value="table" />}
      <label className="srch">
        <Search className="i" aria-hidden />
        <span className="sr-only">{t("search")}</span>
        <input type="search" name="q" defaultValue={filter.q} placeholder={t("search_hint")} maxLength={60} />
      </label>
      <Select name="region" aria-label={t("region")} defaultValue={filter.region ?? ""} className="w-auto">
        <option value="">{t("any_region")}</option>
        {regions.map((region) => (
          <option key={region.code} value={region.code}>
            {regionShortName(region, locale)}
          </option>
        ))}
      </Select>
      <Button type="submit" size="sm">
        {t("apply")}
      </Button>
      <span className="sum ml-auto">
        <span>{t.rich("total", { n: total, b: (n) => <b>{n}</b> })}</span>
      </span>
    </Form>
  );
}
