import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Table, Td, Th } from "@/components/ui/table";
import type { ages } from "@/lib/hours/queries/desk";
import { hoursColumn } from "@/lib/hours/rules/minutes";
import { regionShortName } from "@/lib/regions/rules";
import { daysBetween, dayOf } from "@/lib/time";

type Region = { code: string; nameZh: string; shortZh: string; nameEn: string };
type Props = { rows: ReturnType<typeof ages>; regions: readonly Region[]; now: Date };

/** How long hours have waited, by who answers for them. */
export function AgeTable({ rows, regions, now }: Props) {
  const t = useTranslations("hours.desk");
  const locale = useLocale();
  const format = useFormatter();
  const leagues = (codes: readonly string[]) =>
    regions
      .filter(({ code }) => codes.includes(code))
      .map((region) => regionShortName(region, locale))
      .join(t("list_sep"));
  return (
    <div className="col mn pb-6">
      <h2 className="h2">{t("ages")}</h2>
      <div className="blk overflow-clip">
        <Table caption={t("ages")} dense>
          <thead>
            <tr>
              <Th>{t("age.who")}</Th>
              <Th>{t("age.leagues")}</Th>
              <Th numeric>{t("age.events")}</Th>
              <Th numeric>{t("age.records")}</Th>
              <Th numeric>{t("age.hours")}</Th>
              <Th>{t("age.oldest")}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <Td className="w">
                  <b>{row.who ?? t("age.nobody")}</b>
                </Td>
                <Td className="w">{leagues(row.regionCodes)}</Td>
                <Td numeric data-label={t("age.events")}>
                  {row.events}
                </Td>
                <Td numeric data-label={t("age.records")}>
                  {row.records}
                </Td>
                <Td numeric data-label={t("age.hours")}>
                  {hoursColumn(row.minutes)}
                </Td>
                <Td className="w mute">
                  {t("age.since", {
                    day: format.dateTime(row.since, "day"),
                    days: daysBetween(dayOf(row.since), dayOf(now)),
                  })}
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </div>
  );
}
