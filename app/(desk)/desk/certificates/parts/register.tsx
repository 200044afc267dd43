import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { Pager } from "@/components/shell/pager";
import { Badge, SampleMark } from "@/components/ui/badge";
import { Empty } from "@/components/ui/empty";
import { Table, Th } from "@/components/ui/table";
import { PAGE_ROWS, register } from "@/lib/certificates/queries/desk";
import { certificateById } from "@/lib/certificates/queries/one";
import { hoursText, tenthsOf } from "@/lib/certificates/rules/hours";
import { certificateAddress } from "@/lib/certificates/rules/list";
import { mayChange } from "@/lib/auth/rules/actor";
import { instantOf } from "@/lib/time";
import { CertificateSide } from "./certificate-side";
import { FilterBar } from "./filter-bar";
import { Split } from "./split";
import type { View } from "./view";

const TONES = { issued: "ok", superseded: "plain", revoked: "danger" } as const;

/** The register of everything ever issued. */
export async function Register(view: View) {
  const { filter, actor, scope } = view;
  const [t, words, format, list, one] = await Promise.all([
    getTranslations("certificates.desk"),
    getTranslations("certificates"),
    getFormatter(),
    register(filter, scope),
    filter.one ? certificateById(filter.one) : null,
  ]);
  const day = (value: string) => format.dateTime(instantOf(value, "12:00"), "fullDay");
  const last = Math.ceil(list.total / PAGE_ROWS);
  return (
    <>
      <FilterBar filter={filter} scope={scope} total={list.total} />
      <Split
        filter={filter}
        side={one && mayChange(actor, one.regionCode) ? <CertificateSide row={one} view={view} /> : null}
      >
        {list.rows.length === 0 ? (
          <Empty level={2} title={t("register.empty")}>
            {t("register.empty_body")}
          </Empty>
        ) : (
          <Table dense caption={t("register.caption")}>
            <thead>
              <tr>
                <Th>{t("columns.number")}</Th>
                <Th>{t("columns.who")}</Th>
                <Th>{t("columns.unit")}</Th>
                <Th>{t("columns.period")}</Th>
                <Th numeric>{t("columns.hours")}</Th>
                <Th>{t("columns.issued")}</Th>
                <Th>{t("columns.state")}</Th>
              </tr>
            </thead>
            <tbody>
              {list.rows.map((row) => (
                <tr key={row.id} aria-selected={row.id === filter.one || undefined}>
                  <td className="w">
                    <Link
                      className="t mono nowrap"
                      href={certificateAddress(filter, { one: row.id, page: filter.page })}
                      scroll={false}
                    >
                      {row.number}
                    </Link>
                  </td>
                  <td className="w">
                    {row.name} {row.isSample && <SampleMark>{words("sample")}</SampleMark>}
                  </td>
                  <td className="f1">{row.unit}</td>
                  <td className="np keep ink2">{words("period", { from: day(row.fromDay), to: day(row.toDay) })}</td>
                  <td className="n">{hoursText(tenthsOf(row.minutes))}</td>
                  <td className="np nowrap">{format.dateTime(row.issuedAt, "fullDay")}</td>
                  <td>
                    <Badge tone={TONES[row.state]}>{words(`state.${row.state}`)}</Badge>
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
        <div className="px-5 pb-6">
          <Pager page={filter.page} pages={last} href={(page) => certificateAddress(filter, { page })} />
        </div>
      </Split>
    </>
  );
}
