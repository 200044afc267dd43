import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { Badge, SampleMark } from "@/components/ui/badge";
import { Empty } from "@/components/ui/empty";
import { Table, Th } from "@/components/ui/table";
import { openAsks } from "@/lib/certificates/queries/desk";
import { certificateAddress } from "@/lib/certificates/rules/list";
import { instantOf } from "@/lib/time";
import { AskSide } from "./ask-side";
import { Split } from "./split";
import type { View } from "./view";

/** Requests that wait, oldest first. */
export async function Asks({ filter, actor, scope, now }: View) {
  const [t, words, format, all] = await Promise.all([
    getTranslations("certificates.desk"),
    getTranslations("certificates"),
    getFormatter(),
    openAsks(scope, filter.one),
  ]);
  const asks = all.filter(({ ask }) => ask.state === "asked" || ask.state === "noticed");
  const chosen = all.find(({ ask }) => ask.id === filter.one);
  const day = (value: string) => format.dateTime(instantOf(value, "12:00"), "fullDay");
  return (
    <Split filter={filter} side={chosen && <AskSide one={chosen} actor={actor} now={now} />}>
      {asks.length === 0 ? (
        <Empty level={2} title={t("asks.empty")}>
          {t("asks.empty_body")}
        </Empty>
      ) : (
        <Table dense caption={t("asks.caption")}>
          <thead>
            <tr>
              <Th>{t("columns.who")}</Th>
              <Th>{t("columns.unit")}</Th>
              <Th>{t("columns.period")}</Th>
              <Th>{t("columns.since")}</Th>
              <Th>{t("columns.state")}</Th>
            </tr>
          </thead>
          <tbody>
            {asks.map(({ ask, name, unit }) => (
              <tr key={ask.id} aria-selected={ask.id === filter.one || undefined}>
                <td className="w">
                  <Link className="t" href={certificateAddress(filter, { one: ask.id })} scroll={false}>
                    {name}
                  </Link>{" "}
                  {ask.isSample && <SampleMark>{words("sample")}</SampleMark>}
                </td>
                <td className="f1">{unit}</td>
                <td className="np keep">{words("period", { from: day(ask.fromDay), to: day(ask.toDay) })}</td>
                <td className="np">{format.dateTime(ask.askedAt, "day")}</td>
                <td>
                  <Badge tone={ask.state === "noticed" ? "info" : "warn"}>
                    {ask.noticeUntil
                      ? t("asks.notice_until", { day: format.dateTime(instantOf(ask.noticeUntil, "12:00"), "day") })
                      : words(`ask_state.${ask.state}`)}
                  </Badge>
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Split>
  );
}
