import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import type { Region } from "@/lib/regions/queries";
import type { InboxRow } from "@/lib/triage/queries/inbox";
import { InboxCard } from "./inbox-card";

type Props = { rows: readonly InboxRow[]; regions: readonly Region[]; now: Date };

/** The requests of a view, one under the other; J and K go up and down, Enter opens. */
export async function InboxList({ rows, regions, now }: Props) {
  const [t, format, locale] = await Promise.all([getTranslations(), getFormatter(), getLocale()]);
  return (
    <ul className="rq-list" data-jk="">
      {rows.map((row) => (
        <InboxCard
          key={row.id}
          row={row}
          region={regions.find((region) => region.code === row.regionCode)}
          words={{ t, format, locale, now }}
        />
      ))}
    </ul>
  );
}
