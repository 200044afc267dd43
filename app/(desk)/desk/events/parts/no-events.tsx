import { useTranslations } from "next-intl";
import { EmptyArt } from "@/components/art/scenes";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { type DeskFilters, deskListHref, isNarrowed } from "@/lib/events/rules/desk-filters";

/** Nothing under these filters: which to drop, or to begin one. */
export function NoEvents({ filters, counts }: { filters: DeskFilters; counts: { all: number } }) {
  const t = useTranslations("events.desk.list");
  const narrowed = isNarrowed(filters);
  const other = counts.all > 0 && filters.view !== "all";
  return (
    <Empty
      level={2}
      className="pt-24"
      art={<EmptyArt />}
      title={t(narrowed ? "none_found" : `none.${filters.view}`)}
      action={
        <div className="row gap-2">
          {other && (
            <ButtonLink size="sm" href={deskListHref(filters, { view: "all" })}>
              {t("see_all", { count: counts.all })}
            </ButtonLink>
          )}
          {narrowed && (
            <ButtonLink
              size="sm"
              href={deskListHref({ ...filters, q: "", region: null, kind: null, from: null, to: null, mine: false })}
            >
              {t("clear")}
            </ButtonLink>
          )}
          <ButtonLink size="sm" variant="primary" href="/desk/events/new">
            {t("new")}
          </ButtonLink>
        </div>
      }
    >
      {narrowed ? t("none_found_note") : t("none_note")}
    </Empty>
  );
}
