import { CircleCheck, CircleSlash } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { Badge, SampleMark } from "@/components/ui/badge";
import { Table, Td, Th } from "@/components/ui/table";
import { Segments } from "@/components/ui/tabs";
import { settingsAddress } from "@/lib/settings/rules";
import type { WhitelistRow } from "@/lib/whitelist/queries";

type Props = {
  items: readonly WhitelistRow[];
  year: number;
  years: readonly number[];
  /** The item shown beside the list. */
  shown: string | null;
  mayEdit: boolean;
  /** What stands below the list. */
  children: ReactNode;
};

/** One year's list; the other years are a press away. */
export function WhitelistTable({ items, year, years, shown, mayEdit, children }: Props) {
  const t = useTranslations("whitelist");
  const retired = items.filter((one) => one.retiredAt !== null).length;
  return (
    <section className="blk" aria-labelledby="whitelist-title">
      <header>
        <h2 id="whitelist-title">{t("caption", { year: String(year) })}</h2>
        <small>{t("note", { n: items.length, retired })}</small>
        <span className="sp" />
        <Segments
          label={t("years")}
          items={years.map((one) => ({
            href: settingsAddress({ part: "whitelist", year: one, item: null }),
            label: String(one),
            current: one === year,
          }))}
        />
      </header>
      {items.length === 0 && <p className="sm ink2 px-4.5 py-4">{t("none")}</p>}
      {items.length > 0 && (
        <Table dense caption={t("caption", { year: String(year) })} className="wl">
          <thead>
            <tr>
              <Th>{t("item")}</Th>
              <Th>{t("approval")}</Th>
              <Th numeric>{t("used")}</Th>
              <Th>{t("state")}</Th>
            </tr>
          </thead>
          <tbody>
            {items.map((one) => (
              <tr key={one.item} className={one.item === shown ? "cur" : undefined}>
                <Td className="w">
                  <span className="two">
                    <span>
                      {mayEdit ? (
                        <Link
                          className="t"
                          href={`${settingsAddress({ part: "whitelist", year, item: one.item })}#item`}
                          aria-current={one.item === shown ? "true" : undefined}
                        >
                          {one.item}
                        </Link>
                      ) : (
                        <b>{one.item}</b>
                      )}{" "}
                      {one.isSample && <SampleMark>{t("sample")}</SampleMark>}
                    </span>
                    <small>{one.source}</small>
                  </span>
                </Td>
                <Td className="w sm">{one.approvalNumber ?? <span className="mute">{t("no_approval")}</span>}</Td>
                <Td numeric>{t("visits", { n: one.visits })}</Td>
                <Td>
                  {one.retiredAt ? (
                    <Badge icon={<CircleSlash className="i" aria-hidden />}>{t("retired")}</Badge>
                  ) : (
                    <Badge tone="ok" icon={<CircleCheck className="i" aria-hidden />}>
                      {t("standing")}
                    </Badge>
                  )}
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {children}
    </section>
  );
}
