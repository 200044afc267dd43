import { useTranslations } from "next-intl";
import { AutoForm } from "@/components/events/auto-form";
import { KindTag } from "@/components/events/kind-tag";
import { Switch } from "@/components/ui/choice";
import { EVENT_KINDS } from "@/db/words";
import type { PublicList } from "@/lib/events/queries/public-list";
import type { EventFilters } from "@/lib/events/rules/filters";
import type { Region } from "@/lib/regions/queries";
import { DateFields } from "./date-fields";
import { LanguageChips } from "./language-chips";
import { LeagueSelect } from "./league-select";

type Props = { id: string; filters: EventFilters; list: PublicList; regions: readonly Region[]; here: string };

/** All filters as one GET form; stands in the left column and in the sheet of a phone, told apart by `id`. */
export function FilterForm({ id, filters, list, regions, here }: Props) {
  const t = useTranslations("events.public.list");
  const { gap, kinds } = list.facets;
  return (
    <AutoForm action="/events" drawnFrom={here} submit={t("show")} label={t("filters")}>
      <div className="fgr fgr--gap">
        <Switch
          name="gap"
          value="1"
          label={<b>{t("gap")}</b>}
          note={t("gap_note", { events: gap.events, missing: gap.missing })}
          defaultChecked={filters.gap}
        />
      </div>
      <DateFields filters={filters} today={list.today} />
      <LeagueSelect id={`${id}-lg`} value={filters.lg} regions={regions} counts={list.facets.leagues} />
      <fieldset className="fgr">
        <legend>{t("kind")}</legend>
        <div className="kinds">
          {EVENT_KINDS.map((kind) => (
            <label key={kind} className="kd">
              <input type="checkbox" name="kind" value={kind} defaultChecked={filters.kinds.includes(kind)} />
              <KindTag kind={kind} />
              <em>{kinds.get(kind) ?? 0}</em>
            </label>
          ))}
        </div>
      </fieldset>
      <LanguageChips filters={filters} />
    </AutoForm>
  );
}
