import { getFormatter, getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { Empty } from "@/components/ui/empty";
import { Pagination } from "@/components/ui/pagination";
import { Table, Td, Th } from "@/components/ui/table";
import { LOG_ROWS, looksCount, looksLog } from "@/lib/privacy/queries/desk-log";
import { lookedAt, lookReason } from "@/lib/privacy/rules/looks";

/** Every look at what is covered: who, whose, when and why (未成年人网络保护条例 art. 36). */
export async function LooksView({ page }: { page: number }) {
  const [t, tr, td, tw, tp, format, log, total] = await Promise.all([
    getTranslations("privacy.looks_log"),
    getTranslations("privacy.roles"),
    getTranslations("privacy.desk"),
    getTranslations("volunteers.data.looks.whys"),
    getTranslations("privacy.pages"),
    getFormatter(),
    looksLog(page),
    looksCount(),
  ]);
  const pages = Math.ceil(total / LOG_ROWS);
  const why = (given: string | null) => {
    const known = lookReason(given);
    return known ? tw(known) : t("no_reason");
  };
  return (
    <div className="scroll p-5" role="region" aria-label={t("caption")} tabIndex={0}>
      {log.length === 0 ? (
        <Empty level={2} title={t("none")} />
      ) : (
        <Table caption={t("caption")} dense>
          <thead>
            <tr>
              <Th>{t("when")}</Th>
              <Th>{t("who")}</Th>
              <Th>{t("whom")}</Th>
              <Th>{t("what")}</Th>
              <Th>{t("why")}</Th>
            </tr>
          </thead>
          <tbody>
            {log.map((look) => (
              <tr key={look.id}>
                <Td>{format.dateTime(look.at, "stamp")}</Td>
                <Td>
                  {look.by ?? t("unknown")} {look.role && <span className="mute">{tr(look.role)}</span>}
                </Td>
                <Td>
                  <span className="mono">{look.number ?? t("gone")}</span>{" "}
                  {look.minor && <Badge tone="info">{td("minor")}</Badge>}
                </Td>
                <Td>{t(`things.${lookedAt(look.act)}`)}</Td>
                <Td>{why(look.why)}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <div className="pt-4 empty:hidden">
        <Pagination
          page={page}
          pages={pages}
          href={(to) => `/desk/privacy?see=looks&page=${to}`}
          words={{
            label: tp("label"),
            previous: tp("previous"),
            next: tp("next"),
            now: tp("now", { page, pages }),
          }}
        />
      </div>
    </div>
  );
}
