import { useTranslations } from "next-intl";
import { ChipLink } from "@/components/ui/badge";
import { LANGUAGES } from "@/db/words";
import { type EventFilters, eventsHref } from "@/lib/events/rules/filters";

/** The language the work is done in; a link each, and a hidden field so that the form keeps it. */
export function LanguageChips({ filters }: { filters: EventFilters }) {
  const t = useTranslations("events.public");
  return (
    <fieldset className="fgr">
      <legend>{t("list.language")}</legend>
      <input type="hidden" name="lang" value={filters.lang ?? ""} />
      <div className="pills">
        {[null, ...LANGUAGES].map((lang) => (
          <ChipLink key={lang ?? "any"} href={eventsHref(filters, { lang })} scroll={false} on={filters.lang === lang}>
            {lang ? t(`language.${lang}`) : t("list.any")}
          </ChipLink>
        ))}
      </div>
    </fieldset>
  );
}
