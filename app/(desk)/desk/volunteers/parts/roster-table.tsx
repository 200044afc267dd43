import { useTranslations } from "next-intl";
import { Table, Th } from "@/components/ui/table";
import type { Region } from "@/lib/regions/queries";
import type { DeskRow } from "@/lib/volunteers/queries/desk-list";
import { RosterRow } from "./roster-row";

type Props = { rows: readonly DeskRow[]; searched: string; today: string; regions: readonly Region[] };

/** People as a dense table; on a phone each is a card. */
export function RosterTable({ rows, searched, today, regions }: Props) {
  const t = useTranslations("volunteers.desk.table");
  return (
    <Table dense caption={t("caption")}>
      <thead>
        <tr>
          <Th>{t("name")}</Th>
          <Th>{t("age")}</Th>
          <Th>{t("place")}</Th>
          <Th>{t("languages")}</Th>
          <Th>{t("qualifications")}</Th>
          <Th>{t("clearance")}</Th>
          <Th>{t("next")}</Th>
          <Th>{t("status")}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <RosterRow key={row.id} row={row} searched={searched} today={today} regions={regions} />
        ))}
      </tbody>
    </Table>
  );
}
