import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { PAGE_SIZE, type PublicList } from "@/lib/events/queries/public-list";
import { type EventFilters, eventsHref } from "@/lib/events/rules/filters";

/** The rest of the list, by real links. */
export function MorePages({ filters, list }: { filters: EventFilters; list: PublicList }) {
  const t = useTranslations("events.public.list");
  const { page, pages, cards } = list;
  const count = list.facets.ids.length;
  if (pages === 1) return null;
  const from = (page - 1) * PAGE_SIZE + 1;
  const left = count - page * PAGE_SIZE;
  return (
    <nav className="more" aria-label={t("pages")}>
      {left > 0 && (
        <ButtonLink size="lg" rel="next" href={eventsHref(filters, { page: page + 1 })}>
          {t("next", { count: Math.min(PAGE_SIZE, left) })}
        </ButtonLink>
      )}
      {page > 1 && (
        <ButtonLink variant="quiet" rel="prev" href={eventsHref(filters, { page: page - 1 })}>
          {t("previous")}
        </ButtonLink>
      )}
      <p className="xs mute">{t("shown", { from, to: from + cards.length - 1, count })}</p>
    </nav>
  );
}
