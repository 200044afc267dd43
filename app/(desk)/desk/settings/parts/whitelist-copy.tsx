import { useTranslations } from "next-intl";
import { ActForm } from "@/components/acts/act-form";
import type { WhitelistRow } from "@/lib/whitelist/queries";
import { toCopy } from "@/lib/whitelist/rules";
import { copyYear } from "../actions";

/** Takes the year's items over into the next; in a year without any, those of the year before into it. */
export function WhitelistCopy({ rows, year }: { rows: readonly WhitelistRow[]; year: number }) {
  const t = useTranslations("whitelist");
  const empty = rows.every((row) => row.year !== year);
  const from = empty ? year - 1 : year;
  const n = toCopy(rows, from).length;
  const years = { year: String(from), next: String(from + 1) };
  return (
    <ActForm
      key={from}
      gone={n === 0}
      className="px-4.5 py-4 border-t border-line"
      action={copyYear}
      once={crypto.randomUUID()}
      hidden={{ year: String(from) }}
      submit={empty ? t("copy_from", { ...years, n }) : t("copy", { ...years, n })}
      busy={t("busy")}
      tone="plain"
      note={t("copy_note", years)}
    />
  );
}
