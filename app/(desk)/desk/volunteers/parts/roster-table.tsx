import { getTranslations } from "next-intl/server";
import { Table, Th } from "@/components/ui/table";
import type { DeskRow } from "@/lib/volunteers/queries/desk-list";
import { RosterRow } from "./roster-row";

type Props = { rows: readonly DeskRow[]; searched: string; today: string };

/** People as a dense table; on a phone each is a card. */
export async function RosterTable({ rows, searched, today }: Props) {
  const t = await getTranslations("volunteers.desk.table");
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
          <RosterRow key={row.id} row={row} searched={searched} today={today} />
        ))}
      </tbody>
    </Table>
  );
}
