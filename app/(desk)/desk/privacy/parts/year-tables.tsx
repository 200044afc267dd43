import { useTranslations } from "next-intl";
import { Table, Td, Th } from "@/components/ui/table";
import type { yearReport } from "@/lib/privacy/rules/report";

const COLUMNS = ["asked", "byGuardian", "inTime", "late", "waiting", "takenBack", "refused"] as const;
const WORDS = {
  asked: "asked",
  byGuardian: "by_guardian",
  inTime: "in_time",
  late: "late",
  waiting: "waiting",
  takenBack: "taken_back",
  refused: "refused",
} as const;
const ROLES = ["coordinator", "admin"] as const;

/** The report's tables: looks, requests, what was cleared. */
export function YearTables({ report }: { report: ReturnType<typeof yearReport> }) {
  const t = useTranslations("privacy.year");
  const tr = useTranslations("privacy.roles");
  const tw = useTranslations("volunteers.data.looks.whys");
  const ta = useTranslations("privacy.ask.kinds");
  const tk = useTranslations("privacy");
  const groups = [
    { key: "minors", label: t("minors") },
    { key: "adults", label: t("adults") },
  ] as const;
  return (
    <>
      <section>
        <h3>{t("looks")}</h3>
        <p className="xs mute mb-2">{t("looks_note")}</p>
        <Table caption={t("looks")}>
          <thead>
            <tr>
              <Th>{t("reason")}</Th>
              {groups.flatMap(({ key, label }) =>
                ROLES.map((role) => <Th key={`${key}-${role}`} numeric>{`${label} · ${tr(role)}`}</Th>),
              )}
            </tr>
          </thead>
          <tbody>
            {[...report.looks, report.allLooks].map((row) => (
              <tr key={row.why ?? "all"}>
                <Td className="min-w-32">{row.why === null ? <b>{t("total")}</b> : tw(row.why)}</Td>
                {groups.flatMap(({ key }) =>
                  ROLES.map((role, i) => (
                    <Td key={`${key}-${role}`} numeric>
                      {row[key][i]}
                    </Td>
                  )),
                )}
              </tr>
            ))}
          </tbody>
        </Table>
      </section>
      <section>
        <h3 className="mb-2">{t("requests")}</h3>
        <Table caption={t("requests")}>
          <thead>
            <tr>
              <Th>{t("kind")}</Th>
              {COLUMNS.map((column) => (
                <Th key={column} numeric>
                  {t(WORDS[column])}
                </Th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.requests.map((row) => (
              <tr key={row.kind}>
                <Td className="min-w-32">{ta(row.kind)}</Td>
                {COLUMNS.map((column) => (
                  <Td key={column} numeric>
                    {row[column]}
                  </Td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </section>
      <section>
        <h3>{t("forgotten")}</h3>
        <p className="sm ink2 mb-2">
          {t("runs", report.runs)} {report.forgotten.length === 0 && t("nothing")}
        </p>
        {report.forgotten.length > 0 && (
          <Table caption={t("forgotten")}>
            <thead>
              <tr>
                <Th>{tk("retention.kind")}</Th>
                <Th numeric>{t("rows")}</Th>
              </tr>
            </thead>
            <tbody>
              {report.forgotten.map(({ kind, n }) => (
                <tr key={kind}>
                  <Td>{tk(`kinds.${kind}.title`)}</Td>
                  <Td numeric>{n}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </section>
      <section>
        <h3>{t("rules")}</h3>
        <p className="sm ink2">{t("rules_note")}</p>
      </section>
    </>
  );
}
