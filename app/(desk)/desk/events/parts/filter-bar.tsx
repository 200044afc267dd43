import { Search } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { ChipLink } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Input, Select } from "@/components/ui/input";
import { EVENT_KINDS } from "@/db/words";
import { type DeskFilters, deskListHref, isNarrowed } from "@/lib/events/rules/desk-filters";
import type { Region } from "@/lib/regions/queries";
import { regionShortName } from "@/lib/regions/rules";

type Props = { filters: DeskFilters; regions: readonly Region[]; scoped: boolean; shown: number; missing: number };

/** Search and filters: a plain form whose answer is an address. */
export function FilterBar({ filters, regions, scoped, shown, missing }: Props) {
  const t = useTranslations("events");
  const locale = useLocale();
  const has = (value: unknown) => (value ? "w-auto border-brand bg-brand-soft-2" : "w-auto");
  return (
    <div className="fbar">
      <form action="/desk/events" role="search" className="row flex-wrap gap-2" key={deskListHref(filters)}>
        {filters.view !== "coming" && <input type="hidden" name="view" value={filters.view} />}
        {filters.mine && <input type="hidden" name="mine" value="1" />}
        <label className="srch">
          <Search className="i" aria-hidden />
          <input
            name="q"
            type="search"
            defaultValue={filters.q}
            aria-label={t("desk.list.search")}
            placeholder={t("desk.list.search_hint")}
          />
        </label>
        <Select
          name="region"
          aria-label={t("desk.fields.region")}
          defaultValue={filters.region ?? ""}
          className={has(filters.region)}
        >
          <option value="">{t("desk.list.any_region")}</option>
          {regions.map((region) => (
            <option key={region.code} value={region.code}>
              {regionShortName(region, locale)}
            </option>
          ))}
        </Select>
        <Select
          name="kind"
          aria-label={t("desk.fields.kind")}
          defaultValue={filters.kind ?? ""}
          className={has(filters.kind)}
        >
          <option value="">{t("desk.list.any_kind")}</option>
          {EVENT_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`public.kind.${kind}`)}
            </option>
          ))}
        </Select>
        <Input
          name="from"
          type="date"
          aria-label={t("desk.list.from")}
          defaultValue={filters.from ?? ""}
          className={has(filters.from)}
        />
        <Input
          name="to"
          type="date"
          aria-label={t("desk.list.to")}
          defaultValue={filters.to ?? ""}
          className={has(filters.to)}
        />
        <Button type="submit" size="sm">
          {t("desk.list.apply")}
        </Button>
      </form>
      {scoped && (
        <ChipLink href={deskListHref(filters, { mine: !filters.mine })} on={filters.mine}>
          {t("desk.list.mine")}
        </ChipLink>
      )}
      {isNarrowed(filters) && (
        <Link
          className="lnk"
          href={deskListHref({ ...filters, q: "", region: null, kind: null, from: null, to: null, mine: false })}
        >
          {t("desk.list.clear")}
        </Link>
      )}
      <span className="sum noph ml-auto">
        <span>{t.rich("desk.list.sum", { count: shown, b: (chunks) => <b>{chunks}</b> })}</span>
        {missing > 0 && (
          <span className="gap">
            {t.rich("desk.list.sum_missing", { count: missing, b: (chunks) => <b>{chunks}</b> })}
          </span>
        )}
      </span>
    </div>
  );
}
