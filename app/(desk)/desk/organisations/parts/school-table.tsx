import { CalendarCheck, Check, CircleDashed, Lock } from "lucide-react";
import Link from "next/link";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { Table, Th } from "@/components/ui/table";
import type { School } from "@/lib/organisations/queries/desk";
import { type OrganisationFilter, organisationAddress } from "@/lib/organisations/rules/list";
import { schoolState } from "@/lib/organisations/rules/visits";
import { allRegions } from "@/lib/regions/queries";
import { regionShortName } from "@/lib/regions/rules";
import { NoUnits } from "./no-units";

const LOOKS = {
  none: { tone: "warn", Icon: CircleDashed },
  booked: { tone: "info", Icon: CalendarCheck },
  visited: { tone: "ok", Icon: Check },
  blocked: { tone: "plain", Icon: Lock },
} as const;

type Props = { schools: readonly School[]; filter: OrganisationFilter; items: readonly string[]; now: Date };

/** The board as a table, for those who read rather than look. */
export async function SchoolTable({ schools, filter, items, now }: Props) {
  const [t, tb, format, locale, regions] = await Promise.all([
    getTranslations("organisations.table"),
    getTranslations("organisations.board"),
    getFormatter(),
    getLocale(),
    allRegions(),
  ]);
  if (schools.length === 0) return <NoUnits filter={filter} />;
  return (
    <Table dense caption={t("caption")}>
      <thead>
        <tr>
          <Th>{t("name")}</Th>
          <Th>{t("region")}</Th>
          <Th>{t("state")}</Th>
          <Th>{t("when")}</Th>
        </tr>
      </thead>
      <tbody>
        {schools.map(({ unit, visits }) => {
          const { state, visit } = schoolState(visits, now, items);
          const { tone, Icon } = LOOKS[state];
          const region = regions.find(({ code }) => code === unit.regionCode);
          return (
            <tr key={unit.id} aria-selected={unit.id === filter.unit || undefined}>
              <td className="w">
                <Link className="t" href={organisationAddress(filter, { unit: unit.id })} scroll={false}>
                  {(locale === "en" && unit.nameEn) || unit.name}
                </Link>
              </td>
              <td className="f1">{region && regionShortName(region, locale)}</td>
              <td>
                <Badge tone={tone} icon={<Icon className="i" aria-hidden />}>
                  {tb(state)}
                </Badge>
              </td>
              <td>{visit ? `${format.dateTime(visit.startsAt, "day")} ${visit.title}` : "—"}</td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
