import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { LANGUAGES } from "@/db/words";
import type { Region } from "@/lib/regions/queries";
import { regionShortName } from "@/lib/regions/rules";
import type { DeskRow } from "@/lib/volunteers/queries/desk-list";
import { searchOf } from "@/lib/volunteers/rules/desk-list";
import { ageBand, clearanceStanding } from "@/lib/volunteers/rules/standing";
import { StatusMark } from "./status-mark";
import { ClearanceText } from "./clearance-text";

type Props = { row: DeskRow; searched: string; today: string; regions: readonly Region[] };

/** One person in the roster: age as a band, credentials in words. */
export function RosterRow({ row, searched, today, regions }: Props) {
  const t = useTranslations("volunteers.desk");
  const tv = useTranslations("volunteers");
  const locale = useLocale();
  const format = useFormatter();
  const region = regions.find(({ code }) => code === row.regionCode);
  const levels = { zh: row.languageZh, mn: row.languageMn };
  const spoken = LANGUAGES.filter((language) => levels[language] === "teach").map((language) =>
    tv(`languages.${language}`),
  );
  const kinds = [
    ...new Set(
      row.credentials?.qualifications
        .filter((q) => q.validFrom <= today && (q.validUntil ?? today) >= today)
        .map((q) => q.kind),
    ),
  ];
  const byPinyin = searchOf(searched)?.pinyin;
  return (
    <tr>
      <td className="w nm">
        <span className="row min-w-0 gap-2.5">
          <Avatar name={row.name} size={32} />
          <span className="two min-w-0 wrap-anywhere">
            <Link className="t" href={`/desk/volunteers/${row.id}`}>
              {row.name}
            </Link>
            <small>
              {row.number}
              {byPinyin && ` · ${row.pinyin}`}
              {row.isSample && ` · ${t("table.sample")}`}
            </small>
          </span>
        </span>
      </td>
      <td className="nowrap">{t(`age.${ageBand(row.birthMonth, today)}`)}</td>
      <td className="np">
        <span className="two">
          <span>{region && regionShortName(region, locale)}</span>
          <small className="clip">{row.team ?? row.unit}</small>
        </span>
      </td>
      <td className="f1">{spoken.join(t("comma")) || "—"}</td>
      <td className="np">
        <span className="qs">
          {kinds.map((kind) => (
            <span className="role" key={kind}>
              {tv(`qualifications.${kind}`)}
            </span>
          ))}
          {kinds.length === 0 && <span className="mute xs">{t("table.none")}</span>}
        </span>
      </td>
      <td>
        <ClearanceText standing={clearanceStanding(row.credentials?.clearances ?? [], row.birthMonth, today)} />
      </td>
      <td className="np xs ink2">
        {row.nextAt ? (
          <span className="two">
            <span>{format.dateTime(row.nextAt, "dayTime")}</span>
            <small className="clip max-w-52">{(locale === "en" && row.nextTitleEn) || row.nextTitle}</small>
          </span>
        ) : (
          <span className="mute">{t("table.no_next")}</span>
        )}
      </td>
      <td>
        <StatusMark status={row.status} />
      </td>
    </tr>
  );
}
