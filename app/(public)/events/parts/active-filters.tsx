import { X } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { CopyLink } from "@/components/events/copy-link";
import { ChipLink } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import type { PublicList } from "@/lib/events/queries/public-list";
import { type EventFilters, eventsHref } from "@/lib/events/rules/filters";
import { conditionsOf } from "./conditions";

type Props = { filters: EventFilters; list: PublicList; names: Map<string, string> };

/** How many there are, and the conditions in force, each with a way out. */
export function ActiveFilters({ filters, list, names }: Props) {
  const t = useTranslations("events.public");
  const conditions = conditionsOf(filters, names, t, useFormatter());
  return (
    <div className="resh">
      <div role="status">
        <h2>{t("list.total", { count: list.facets.ids.length })}</h2>
      </div>
      <span className="row wrapx gap-1.5">
        {conditions.map(({ key, label, without }) => (
          <ChipLink
            key={key}
            className="rm"
            href={eventsHref(filters, without)}
            scroll={false}
            aria-label={t("list.remove", { what: label })}
          >
            {label}
            <X className="i" aria-hidden />
          </ChipLink>
        ))}
        {conditions.length > 1 && (
          <ButtonLink href="/events" variant="quiet" size="sm" scroll={false}>
            {t("list.clear_all")}
          </ButtonLink>
        )}
      </span>
      <CopyLink className="lnk [--_fg:var(--link)]" label={t("list.copy")} done={t("list.copied")} />
    </div>
  );
}
