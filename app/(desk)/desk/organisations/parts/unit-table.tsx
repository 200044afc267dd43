import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { SampleMark } from "@/components/ui/badge";
import { Pager } from "@/components/shell/pager";
import { Table, Th } from "@/components/ui/table";
import { PAGE_ROWS, type unitList } from "@/lib/organisations/queries/desk";
import { type OrganisationFilter, organisationAddress } from "@/lib/organisations/rules/list";
import { allRegions } from "@/lib/regions/queries";
import { regionShortName } from "@/lib/regions/rules";
import { NoUnits } from "./no-units";

type Props = { list: Awaited<ReturnType<typeof unitList>>; filter: OrganisationFilter };

/** Units of one kind by league and name. */
export async function UnitTable({ list, filter }: Props) {
  const [t, locale, regions] = await Promise.all([getTranslations("organisations"), getLocale(), allRegions()]);
  if (list.rows.length === 0) return <NoUnits filter={filter} />;
  const pages = Math.ceil(list.total / PAGE_ROWS);
  return (
    <>
      <Table dense caption={t("table.caption")}>
        <thead>
          <tr>
            <Th>{t("table.name")}</Th>
            <Th>{t("table.region")}</Th>
            <Th>{t("table.address")}</Th>
            <Th>{t("table.issuer")}</Th>
          </tr>
        </thead>
        <tbody>
          {list.rows.map((unit) => {
            const region = regions.find(({ code }) => code === unit.regionCode);
            return (
              <tr key={unit.id} aria-selected={unit.id === filter.unit || undefined}>
                <td className="w">
                  <Link
                    className="t"
                    href={organisationAddress(filter, { unit: unit.id, page: filter.page })}
                    scroll={false}
                  >
                    {(locale === "en" && unit.nameEn) || unit.name}
                  </Link>{" "}
                  {unit.isSample && <SampleMark>{t("sample")}</SampleMark>}
                </td>
                <td className="f1">{region && regionShortName(region, locale)}</td>
                <td className="np ink2">{unit.address ?? "—"}</td>
                <td>
                  {unit.isIssuer ? (
                    <span className="xs ok-t">{t("table.is_issuer")}</span>
                  ) : (
                    <span className="mute">—</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </Table>
      <div className="px-5 pb-6">
        <Pager page={filter.page} pages={pages} href={(page) => organisationAddress(filter, { page })} />
      </div>
    </>
  );
}
