import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Table, Td, Th } from "@/components/ui/table";
import type { ages } from "@/lib/hours/queries/desk";
import { inHours } from "@/lib/hours/rules/minutes";
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
              <Td>
                <b>{row.who ?? t("age.nobody")}</b>
              </Td>
              <Td>{leagues(row.regionCodes)}</Td>
              <Td numeric>{row.events}</Td>
              <Td numeric>{row.records}</Td>
              <Td numeric>{inHours(row.minutes)}</Td>
              <Td>
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
  );
}
